#pragma once

#include "text/Result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <memory>

struct zip;

namespace guillemet::exchange {

/// A ZIP file in memory, read by libzip with limits: files from anywhere may be made to fill a disk or a
/// memory. Errors have no file's name.
class ZipArchive
{
public:
    /// No entry may unpack to more than this, nor to more than a thousand times its packed size (beyond 1
    /// MB).
    static constexpr qint64 largestEntry = 256LL * 1024 * 1024;

    /// `bytes` must live as long as the archive.
    static Result<ZipArchive> open(const QByteArray &bytes);

    QStringList names() const;
    bool contains(const QString &name) const;
    Result<QByteArray> read(const QString &name) const;

private:
    struct Close
    {
        void operator()(zip *archive) const;
    };
    explicit ZipArchive(zip *archive) : m_archive(archive) {}
    std::unique_ptr<zip, Close> m_archive;
};

} // namespace guillemet::exchange
