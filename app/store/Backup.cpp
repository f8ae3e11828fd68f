#include "store/Backup.h"

#include "store/ProjectFile.h"
#include "store/Query.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>
#include <QtCore/QUuid>
#include <filesystem>

namespace guillemet::store {

namespace {

constexpr int kept = 5;
const QLatin1String suffix(".guillemet");

std::filesystem::path native(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

Error failure(const QString &path, const QString &reason)
{
    return {QCoreApplication::translate("Store", "The backup “%1” could not be made: %2")
                .arg(QDir::toNativeSeparators(path), reason)};
}

/// Opens the copy, takes the records of running windows out of it and checks it from end to end.
Result<void> finishCopy(const QString &path)
{
    const Result<std::unique_ptr<Database>> copy = Database::openCopy(path);
    if (!copy)
        return copy.error();
    const Result<QVariant> id = value(**copy, QStringLiteral("PRAGMA application_id"));
    if (!id)
        return id.error();
    if (id->toUInt() != applicationId)
        return Error{QCoreApplication::translate("Store", "the copy is not a project.")};
    const Result<QVariant> sessions =
        value(**copy, QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE name = 'session'"));
    if (!sessions)
        return sessions.error();
    if (sessions->toInt() > 0) {
        if (const Result<void> done = execute(**copy, QStringLiteral("DELETE FROM session")); !done)
            return done;
    }
    const Result<QVariant> whole = value(**copy, QStringLiteral("PRAGMA integrity_check(1)"));
    if (!whole)
        return whole.error();
    if (whole->toString() != QLatin1String("ok"))
        return Error{QCoreApplication::translate(
            "Store", "the copy is damaged, and so the project may be; check it.")};
    return {};
}

Result<void> copyTo(Database &database, const QString &path)
{
    if (const Result<void> made = makePrivateFile(path); !made)
        return made;
    {
        Query vacuum(database, QStringLiteral("VACUUM INTO ?")); // takes an empty file as the place to write
        if (const Result<void> done = vacuum.bind(path).run(); !done)
            return done;
    }
    return finishCopy(path);
}

QString folderEntry(const QString &projectPath, const QString &name)
{
    return backupFolder(projectPath) + u'/' + name + suffix;
}

Result<void> makeFolder(const QString &projectPath)
{
    const QString folder = backupFolder(projectPath);
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder)) {
        return failure(folder, QCoreApplication::translate("Store", "its folder could not be made."));
    }
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return {};
}

void rotate(const QString &projectPath)
{
    const QStringList all = backups(projectPath);
    for (qsizetype i = kept; i < all.size(); ++i)
        removeFile(all.at(i));
}

} // namespace

Result<void> backupTo(Database &database, const QString &path, bool replace)
{
    const QFileInfo target(path);
    if (target.isDir())
        return failure(path, QCoreApplication::translate("Store", "there is a folder of that name."));
    if (target.exists()) {
        if (!replace)
            return failure(path, QCoreApplication::translate("Store", "the file exists already."));
        if (target.canonicalFilePath() == QFileInfo(database.path()).canonicalFilePath())
            return failure(path, QCoreApplication::translate("Store", "it is the project itself."));
    }
    const QString unfinished =
        path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + QStringLiteral(".new");
    if (const Result<void> done = copyTo(database, unfinished); !done) {
        removeFile(unfinished);
        return failure(path, done.sentence());
    }
    // A log left by what lay here before would be read into the new file.
    QFile::remove(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm"));
    std::error_code error;
    std::filesystem::rename(native(unfinished), native(path), error);
    if (error) {
        removeFile(unfinished);
        return failure(path, QString::fromStdString(error.message()));
    }
    return {};
}

QString backupFolder(const QString &projectPath)
{
    return projectPath + QStringLiteral("-backups");
}

QStringList backups(const QString &projectPath)
{
    static const QRegularExpression ours(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\d( version \\d+)?\\.guillemet$"));
    const QDir folder(backupFolder(projectPath));
    QStringList out;
    const QStringList names = folder.entryList(QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        if (ours.match(name).hasMatch())
            out.append(folder.absoluteFilePath(name));
    }
    return out;
}

Result<QString> dailyBackup(Database &database, QDate today)
{
    const QString path = folderEntry(database.path(), today.toString(Qt::ISODate));
    if (QFileInfo::exists(path))
        return QString();
    if (const Result<void> made = makeFolder(database.path()); !made)
        return made.error();
    if (const Result<void> done = backupTo(database, path); !done)
        return done.error();
    rotate(database.path());
    return path;
}

Result<void> backupBeforeMigration(Database &database, int version)
{
    if (const Result<void> made = makeFolder(database.path()); !made)
        return made;
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    const QString path = folderEntry(database.path(), QStringLiteral("%1 version %2").arg(day).arg(version));
    if (const Result<void> done = backupTo(database, path, true); !done)
        return done;
    rotate(database.path());
    return {};
}

} // namespace guillemet::store
