#pragma once

#include "text/Result.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>
#include <memory>

namespace guillemet::exchange {

/// Makes a ZIP file of entries that are written to a folder beside it first, so that a corpus of any size
/// needs no memory. The folder goes when this object does.
class ZipWriter
{
public:
    /// `path` is the ZIP file's; nothing is made there before finish().
    Result<void> open(const QString &path);
    /// Where the entry's bytes are to be put, by whatever means, before finish().
    QString fileFor(const QString &entry);
    Result<void> add(const QString &entry, const QByteArray &bytes);
    Result<void> finish();

private:
    QString m_path;
    QStringList m_entries; ///< in the order in which they were added
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace guillemet::exchange
