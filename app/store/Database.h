#pragma once

#include "text/Result.h"

#include <QtCore/QString>
#include <QtSql/QSqlDatabase>
#include <memory>

namespace guillemet::store {

class Migrations;

enum class Access : unsigned char { ReadWrite, ReadOnly };

/// One connection to a project file. It belongs to the thread that made it: a job in another thread opens a
/// connection of its own. Readers are never blocked; a writer waits a moment for another one, then fails with
/// a sentence. Every error is a sentence that names the file.
class Database
{
public:
    /// A new, empty project, readable by its owner only. Made beside its place and moved there when whole;
    /// refuses an existing file.
    static Result<std::unique_ptr<Database>> create(const QString &path);
    /// Looks at the file before SQLite touches it, so that a foreign, newer, empty, junk or shortened one is
    /// refused untouched. Brings an older schema up to date after a backup. A file or folder that cannot be
    /// written is opened for reading; isReadOnly() tells.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access = Access::ReadWrite);
    /// With migrations other than those that the program ships.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access,
                                                  const Migrations &migrations);
    /// A copy that was just made, as it is: neither brought up to date nor put into WAL mode.
    static Result<std::unique_ptr<Database>> openCopy(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_access == Access::ReadOnly; }
    /// For Query and Transaction; only in this connection's thread.
    const QSqlDatabase &connection() const { return m_connection; }

    /// Inside a transaction: the number of the change that it makes, for the rows that carry one. `entities`:
    /// it touches project entities or links to them.
    Result<qint64> nextChange(bool entities = false);
    /// The last change that this connection made itself, or has been told of by ChangeLog.
    qint64 seenChange() const { return m_seen; }
    void setSeenChange(qint64 change) { m_seen = change; }

    /// Writes the log back into the file and shortens it to nothing. What a reader of another connection
    /// still needs stays in the log, without an error.
    Result<void> checkpoint();

private:
    friend class Transaction;

    Database(QString path, Access access);
    Result<void> connect();
    Result<void> prepare();
    Result<void> update(const Migrations &migrations);
    void keepChange();                  // the transaction was committed
    void forgetChange() { m_made = 0; } // it was rolled back

    QString m_path;
    Access m_access;
    QString m_name; // of the connection
    QSqlDatabase m_connection;
    qint64 m_seen = 0;
    qint64 m_made = 0; // the change number of the open transaction
};

} // namespace guillemet::store
