#include "store/Database.h"

#include "store/Backup.h"
#include "store/Migrations.h"
#include "store/OpenFiles.h"
#include "store/ProjectFile.h"
#include "store/Query.h"
#include "store/SqlError.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMutexLocker>
#include <QtCore/QUrl>
#include <QtCore/QUuid>

namespace guillemet::store {

namespace {

constexpr int busyMilliseconds = 5000; // how long a writer waits for another one

QString shown(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink()) {
        return Error{QCoreApplication::translate("Store", "“%1” exists already: it was left as it is.")
                         .arg(shown(path))};
    }
    const QString unfinished =
        path + u'.' + QUuid::createUuid().toString(QUuid::Id128).left(8) + QStringLiteral(".new");
    if (const Result<void> made = makePrivateFile(unfinished, path); !made)
        return made.error();
    Result<void> done;
    {
        Database database(unfinished, Access::ReadWrite);
        {
            const QMutexLocker locker(&OpenFiles::mutex());
            done = database.connect();
        }
        if (done)
            done = execute(database, QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
        if (done)
            done = Migrations::shipped().apply(database);
    }
    if (done)
        removeFile(path); // the log that a project deleted by hand left behind would be read into the new one
    if (done && !QFile::rename(unfinished, path)) {
        done = Error{QCoreApplication::translate("Store", "“%1” cannot be made: another file took its place.")
                         .arg(shown(path))};
    }
    if (!done) {
        removeFile(unfinished);
        return done.error();
    }
    return open(path);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    return open(path, access, Migrations::shipped());
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access,
                                                 const Migrations &migrations)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    QMutexLocker locker(&OpenFiles::mutex());
    // The header of a file that is open here must not be looked at; the version is asked of SQLite below.
    if (!OpenFiles::contains(canonical)) {
        const Result<int> version = projectVersion(path);
        if (!version)
            return version.error();
        if (*version > migrations.version()) {
            return Error{QCoreApplication::translate(
                             "Store", "“%1” was written by a newer version of Guillemet: it cannot be opened by this one.")
                             .arg(shown(path))};
        }
    }
    if (access == Access::ReadWrite && !isWritable(path))
        access = Access::ReadOnly;
    // Symbolic links are followed here, so that the log and the backups lie beside the file itself.
    std::unique_ptr<Database> database(new Database(canonical, access));
    Result<void> done = database->connect();
    locker.unlock();
    if (done)
        done = database->prepare();
    if (done)
        done = database->update(migrations);
    if (!done)
        return done.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openCopy(const QString &path)
{
    std::unique_ptr<Database> database(new Database(path, Access::ReadWrite));
    QMutexLocker locker(&OpenFiles::mutex());
    const Result<void> done = database->connect();
    locker.unlock(); // a refused one is closed, which takes it too
    if (!done)
        return done.error();
    return database;
}

Database::Database(QString path, Access access)
    : m_path(std::move(path)), m_access(access), m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    const QMutexLocker locker(&OpenFiles::mutex());
    if (m_connection.isOpen())
        OpenFiles::remove(m_path);
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Database::connect()
{
    m_connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
    QString name = m_path;
    if (isReadOnly()) {
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
        // Reading a file in WAL mode needs a -shm beside it. Where none can be made nobody can write either,
        // and without a log the file alone is the whole project.
        const bool hasLog = QFileInfo(m_path + QStringLiteral("-wal")).size() > 0;
        if (!hasLog && !QFileInfo(QFileInfo(m_path).absolutePath()).isWritable()) {
            options += QStringLiteral(";QSQLITE_OPEN_URI");
            name = QUrl::fromLocalFile(m_path).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1");
        }
    }
    m_connection.setConnectOptions(options);
    m_connection.setDatabaseName(name);
    if (!m_connection.open())
        return sqlError(m_connection.lastError(), m_path);
    OpenFiles::add(m_path);
    // None of these can be set inside a transaction, and none is kept in the file.
    for (const QString &pragma :
         {QStringLiteral("foreign_keys = ON"), QStringLiteral("secure_delete = ON"),
          QStringLiteral("temp_store = MEMORY"), QStringLiteral("synchronous = FULL"),
          QStringLiteral("cell_size_check = ON"), QStringLiteral("cache_size = -16000")}) {
        if (const Result<void> done = execute(*this, QStringLiteral("PRAGMA ") + pragma); !done)
            return done;
    }
    return {};
}

Result<void> Database::prepare()
{
    if (!isReadOnly()) {
        makePrivate(m_path);
        if (const Result<void> done = execute(*this, QStringLiteral("PRAGMA journal_mode = WAL")); !done)
            return done;
    }
    const Result<QVariant> id = value(*this, QStringLiteral("PRAGMA application_id"));
    if (!id)
        return id.error();
    if (id->toUInt() != applicationId)
        return Error{
            QCoreApplication::translate("Store", "“%1” is not a Guillemet project.").arg(shown(m_path))};
    return {};
}

Result<void> Database::update(const Migrations &migrations)
{
    // The header may be older than the log: another process could be at work, or was killed just after
    // migrating.
    const Result<QVariant> version = value(*this, QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    if (version->toInt() > migrations.version()) {
        return Error{
            QCoreApplication::translate(
                "Store", "“%1” was written by a newer version of Guillemet: it cannot be opened by this one.")
                .arg(shown(m_path))};
    }
    if (version->toInt() < migrations.version()) {
        if (isReadOnly()) {
            return Error{QCoreApplication::translate("Store",
                                                     "“%1” was written by an older version of Guillemet and "
                                                     "cannot be brought up to date where it lies: copy it "
                                                     "to a folder that can be written.")
                             .arg(shown(m_path))};
        }
        if (const Result<void> saved = backupBeforeMigration(*this, version->toInt()); !saved)
            return saved;
        if (const Result<void> done = migrations.apply(*this); !done)
            return done;
        if (const Result<void> done = checkpoint(); !done)
            return done;
    }
    const Result<QVariant> change =
        value(*this, QStringLiteral("SELECT value FROM counter WHERE name = 'change'"));
    if (!change)
        return change.error();
    m_seen = change->toLongLong();
    return {};
}

Result<qint64> Database::nextChange(bool entities)
{
    Query next(*this,
               QStringLiteral("UPDATE counter SET value = value + 1 WHERE name = 'change' RETURNING value"));
    if (const Result<void> done = next.run(); !done)
        return done.error();
    m_made = next.next() ? next.big(0) : 0;
    if (const Result<void> done = next.finish(); !done)
        return done.error();
    if (entities) {
        Query mark(*this, QStringLiteral("UPDATE counter SET value = ? WHERE name = 'entity-change'"));
        if (const Result<void> done = mark.bind(m_made).run(); !done)
            return done.error();
    }
    return m_made;
}

void Database::keepChange()
{
    // Another connection's change between the two stays unseen, and this one is reported along with it.
    if (m_made == m_seen + 1)
        m_seen = m_made;
    m_made = 0;
}

Result<void> Database::checkpoint()
{
    return execute(*this, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace guillemet::store
