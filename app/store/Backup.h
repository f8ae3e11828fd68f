#pragma once

#include "store/Database.h"

#include <QtCore/QDate>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace guillemet::store {

// Copies of a project. Each is made beside its place, opened and checked, and only then counts; only the
// owner can read it. What was removed from the project stays in the copies until they are let go.

/// A copy at `path`; refuses an existing file unless `replace`. Works while others write.
Result<void> backupTo(Database &database, const QString &path, bool replace = false);

/// Where a project's own backups lie: the folder «NAME.guillemet-backups» beside it.
QString backupFolder(const QString &projectPath);
/// The project's own backups, the newest first.
QStringList backups(const QString &projectPath);
/// Makes today's unless it is there, and lets go of all but the last five. Returns its path; empty: it was
/// there.
Result<QString> dailyBackup(Database &database, QDate today);
/// Before a project of an older schema is brought up to date. Counts among the five.
Result<void> backupBeforeMigration(Database &database, int version);

} // namespace guillemet::store
