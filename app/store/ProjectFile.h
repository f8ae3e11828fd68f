#pragma once

#include "text/Result.h"

#include <QtCore/QString>

namespace guillemet::store {

/// In the header of every project file («GUIL»), so that other programs' databases are told apart.
inline constexpr quint32 applicationId = 0x4755494C;

/// The schema version of a project file, read from its header without SQLite, which could change a file that
/// is not ours. An Error for one that is missing, a folder, empty, junk, another program's, or shorter than
/// it says.
Result<int> projectVersion(const QString &path);

/// Makes an empty file that only its owner can read; an Error when there is one already. `called`: the name that a
/// sentence gives it, for a temporary file that stands for another.
Result<void> makePrivateFile(const QString &path, const QString &called = {});
/// Takes everybody else's rights away from the file and what SQLite keeps beside it.
void makePrivate(const QString &path);

/// Whether both the file and its folder can be written.
bool isWritable(const QString &path);

/// The file with what SQLite keeps beside it.
void removeFile(const QString &path);

} // namespace guillemet::store
