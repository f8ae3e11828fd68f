#pragma once

#include "project/jobs/Job.h"

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <vector>

namespace guillemet::project {

struct FileToImport
{
    QString path;
    bool found = false; ///< found in a folder: passed over when its kind is not known
};

/// The files that the paths name, those of folders recursively and in the order of their names. Hidden files and
/// folders are left out, links to folders are not followed; so are files that are read along with another («a.txt»
/// beside «a.ann»). A path that does not exist is handed on as it is.
std::vector<FileToImport> filesToImport(const QStringList &paths, const JobControl &control);

/// Whether a file found in a folder is worth opening: some reader (or the one named) knows its extension, or it is
/// small enough to be asked by content.
bool mayBeKnown(const QString &path, const QString &format);

} // namespace guillemet::project
