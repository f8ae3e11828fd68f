#pragma once

#include "text/Result.h"

#include <QtCore/QString>
#include <QtSql/QSqlDatabase>
#include <memory>

namespace guillemet::store {

enum class Access : unsigned char { ReadWrite, ReadOnly };

/// One connection to a project file. It belongs to the thread that made it: a job in another thread opens a
/// connection of its own. Readers are never blocked; a writer waits a moment for another one, then fails with a
/// sentence. Every error is a sentence that names the file.
class Database
{
public:
    /// A new, empty project, readable by its owner only. Made beside its place and moved there when whole; refuses
    /// an existing file.
    static Result<std::unique_ptr<Database>> create(const QString &path);
    /// Looks at the file before SQLite touches it, so that a foreign, newer, empty, junk or shortened one is refused
    /// untouched. Brings an older schema up to date after a backup. A file or folder that cannot be written is opened
    /// for reading; isReadOnly() tells.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access = Access::ReadWrite);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_access == Access::ReadOnly; }
    /// For Query and Transaction; only in this connection's thread.
    const QSqlDatabase &connection() const { return m_connection; }

    /// Counts the transactions that ever wrote, whoever made them; what a transaction of this connection writes
    /// into rows marked with a change number carries the one that it began with nextChange().
    qint64 changeNumber() const;
    /// Inside a transaction: the number of the change that it makes.
    Result<qint64> nextChange();
    /// The last change that this connection made itself or has been told of by ChangeLog.
    qint64 seenChange() const { return m_seen; }
    void setSeenChange(qint64 change) { m_seen = change; }

    /// Writes the log back into the file and shortens it to nothing, if no reader holds it. Never waits long.
    Result<void> checkpoint();

private:
    Database(QString path, Access access);
    Result<void> connect(const QString &options, const QString &name);
    Result<void> prepareConnection();

    QString m_path;
    QString m_connectionName;
    Access m_access;
    QSqlDatabase m_connection;
    qint64 m_seen = 0;
};

} // namespace guillemet::store
