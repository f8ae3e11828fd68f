#pragma once

#include <QtCore/QMutex>
#include <QtCore/QString>

namespace guillemet::store {

/// The project files that this process has open through SQLite. On POSIX systems a process loses all its locks on a
/// file as soon as it closes any descriptor of it, SQLite's among them; another process then takes itself for the last
/// one, removes the log, and what is written after that is lost. So nobody else here may open such a file, not even to
/// look at its header.
class OpenFiles
{
public:
    /// Held from the question whether a file is open until it has been looked at or opened.
    static QMutex &mutex();

    // With the mutex held; paths are canonical.
    static bool contains(const QString &path);
    static void add(const QString &path);
    static void remove(const QString &path);
};

/// Whether this process has the file open as a project: then it must not be opened otherwise.
bool isOpenHere(const QString &path);

} // namespace guillemet::store
