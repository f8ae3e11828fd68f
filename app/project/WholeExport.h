#pragma once

#include "text/Result.h"

#include <QtCore/QString>

namespace guillemet::project {

/// The place of an export that is written whole or not at all: a temporary neighbour that is moved to its final name
/// when everything stands in it, and taken away again otherwise.
class WholeExport
{
public:
    /// Fails when the parent folder is missing, or when something stands at `path` that is not an unchanged export of
    /// the program's own (`replaceAnything`: whatever it is).
    static Result<WholeExport> begin(const QString &path, bool replaceAnything = false);
    WholeExport(WholeExport &&other) noexcept;
    WholeExport &operator=(WholeExport &&) = delete;
    ~WholeExport();

    /// Does not exist yet; the writer makes it.
    const QString &temporaryPath() const { return m_temporary; }
    /// Moves it to its place, over what stood there, and remembers it as the program's own.
    Result<void> commit();

private:
    WholeExport(QString path, QString temporary) : m_path(std::move(path)), m_temporary(std::move(temporary)) {}

    QString m_path;
    QString m_temporary; // empty: committed or moved from
};

} // namespace guillemet::project
