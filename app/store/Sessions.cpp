#include "store/Sessions.h"

#include "store/ProcessId.h"
#include "store/Purge.h"
#include "store/Query.h"
#include "store/Transaction.h"

#include <QtCore/QDateTime>
#include <vector>

namespace guillemet::store {

namespace {

constexpr qint64 weekInMilliseconds = qint64(7) * 24 * 3600 * 1000;

struct Others
{
    int living = 0;
    int dead = 0; // their records are gone now
};

/// Takes the records of dead processes away. One of another computer that is a week old counts as dead.
Result<Others> clear(Database &database, qint64 except)
{
    Others out;
    std::vector<qint64> gone;
    Query query(database,
                QStringLiteral("SELECT row, host, pid, started, opened FROM session WHERE row <> ?"));
    if (const Result<void> done = query.bind(except).run(); !done)
        return done.error();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QString host = ProcessId::own().host;
    while (query.next()) {
        const ProcessId process{query.string(1), query.big(2), query.string(3)};
        const bool stale = process.host != host && now - query.big(4) > weekInMilliseconds;
        if (process.isAlive() && !stale)
            ++out.living;
        else
            gone.push_back(query.big(0));
    }
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    Query remove(database, QStringLiteral("DELETE FROM session WHERE row = ?"));
    for (const qint64 row : gone) {
        if (const Result<void> done = remove.bind(row).run(); !done)
            return done.error();
    }
    out.dead = int(gone.size());
    return out;
}

} // namespace

Sessions::~Sessions()
{
    static_cast<void>(close()); // what could not be purged now goes at the next opening
}

Result<Sessions::Opening> Sessions::open()
{
    Opening out;
    if (m_database.isReadOnly() || m_row != 0)
        return out;
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const Result<Others> others = clear(m_database, 0);
    if (!others)
        return others.error();
    out.unclean = others->dead > 0;
    out.alone = others->living == 0;
    Result<int> purged = out.alone ? purgeWithin(m_database) : Result<int>(0);
    if (!purged)
        return purged.error();
    const ProcessId own = ProcessId::own();
    Query record(m_database,
                 QStringLiteral("INSERT INTO session (host, pid, started, opened) VALUES (?, ?, ?, ?)"));
    record.bind(own.host).bind(own.pid).bind(own.started).bind(QDateTime::currentMSecsSinceEpoch());
    if (const Result<void> done = record.run(); !done)
        return done.error();
    const qint64 row = record.insertedRow();
    if (const Result<void> done = transaction->commit(); !done)
        return done.error();
    m_row = row;
    // The log of a process that died may still hold what was purged.
    if (*purged > 0 || out.unclean) {
        if (const Result<void> done = m_database.checkpoint(); !done)
            return done.error();
    }
    return out;
}

Result<void> Sessions::close()
{
    if (m_row == 0)
        return {};
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Query remove(m_database, QStringLiteral("DELETE FROM session WHERE row = ?"));
    if (const Result<void> done = remove.bind(m_row).run(); !done)
        return done;
    const Result<Others> others = clear(m_database, m_row);
    if (!others)
        return others.error();
    const Result<int> purged = others->living == 0 ? purgeWithin(m_database) : Result<int>(0);
    if (!purged)
        return purged.error();
    if (const Result<void> done = transaction->commit(); !done)
        return done;
    m_row = 0;
    return *purged > 0 ? m_database.checkpoint() : Result<void>();
}

} // namespace guillemet::store
