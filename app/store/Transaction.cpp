#include "store/Transaction.h"

#include "store/Query.h"
#include "store/SqlError.h"

#include <utility>

namespace guillemet::store {

Result<Transaction> Transaction::begin(Database &database)
{
    if (const Result<void> begun = execute(database, QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // After a full disk SQLite has rolled back by itself, and this says that no transaction is open: no
    // matter.
    static_cast<void>(execute(*m_database, QStringLiteral("ROLLBACK")));
    m_database->forgetChange();
}

Result<void> Transaction::commit()
{
    QSqlQuery query(m_database->connection());
    if (!query.exec(QStringLiteral("COMMIT"))) {
        m_refused = isConstraint(query.lastError());
        return sqlError(query.lastError(), m_database->path());
    }
    m_database->keepChange();
    m_database = nullptr;
    return {};
}

} // namespace guillemet::store
