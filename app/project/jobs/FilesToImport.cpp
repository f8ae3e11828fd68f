#include "project/jobs/FilesToImport.h"

#include "exchange/Registry.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <algorithm>

namespace guillemet::project {

namespace {

// Films and disk images lie in folders too; articles without an extension that tells are small.
constexpr qint64 largestAskedByContent = 16LL * 1024 * 1024;

QStringList filesOf(const QString &folder, const JobControl &control)
{
    QStringList files;
    QDirIterator entries(folder, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext() && !control.isCancelled())
        files.append(entries.next());
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

std::vector<FileToImport> filesToImport(const QStringList &paths, const JobControl &control)
{
    std::vector<FileToImport> out;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            out.push_back({path, false});
            continue;
        }
        for (const QString &file : filesOf(path, control)) {
            if (!exchange::isCompanion(file))
                out.push_back({file, true});
        }
    }
    return out;
}

bool mayBeKnown(const QString &path, const QString &format)
{
    const QFileInfo info(path);
    const QString extension = info.suffix().toLower();
    if (const exchange::Reader *named = exchange::readerByName(format))
        return named->extensions().contains(extension) || info.size() <= largestAskedByContent;
    const auto &readers = exchange::readers();
    return info.size() <= largestAskedByContent
        || std::any_of(readers.begin(), readers.end(),
                       [&](const exchange::Reader *reader) { return reader->extensions().contains(extension); });
}

} // namespace guillemet::project
