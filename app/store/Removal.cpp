#include "store/Removal.h"

#include "store/ArticleTable.h"
#include "store/Purge.h"
#include "store/Transaction.h"

namespace guillemet::store {

Result<int> purgeRemoved(Database &database)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const Result<int> purged = purgeWithin(database);
    if (!purged)
        return purged.error();
    if (const Result<void> done = transaction->commit(); !done)
        return done.error();
    if (*purged > 0) {
        if (const Result<void> done = database.checkpoint(); !done)
            return done.error();
    }
    return *purged;
}

Result<void> removeForGood(Database &database, const QStringList &articles)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    ArticleTable table(database);
    std::vector<qint64> rows;
    QStringList unique = articles;
    unique.removeDuplicates();
    for (const QString &id : unique) {
        const Result<qint64> row = table.rowOf(id);
        if (!row)
            return row.error();
        rows.push_back(*row);
    }
    if (const Result<void> done = purgeRows(database, rows); !done)
        return done;
    if (const Result<void> done = transaction->commit(); !done)
        return done;
    return database.checkpoint();
}

} // namespace guillemet::store
