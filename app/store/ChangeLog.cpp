#include "store/ChangeLog.h"

#include "store/Query.h"

namespace guillemet::store {

namespace {

/// Changes whenever another connection, of whichever process, has committed.
qint64 dataVersion(const Database &database)
{
    const Result<QVariant> version = value(database, QStringLiteral("PRAGMA data_version"));
    return version ? version->toLongLong() : -1;
}

Result<qint64> counter(const Database &database, const QString &name)
{
    Query query(database, QStringLiteral("SELECT value FROM counter WHERE name = ?"));
    if (const Result<void> done = query.bind(name).run(); !done)
        return done.error();
    const qint64 value = query.next() ? query.big(0) : 0;
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return value;
}

} // namespace

ChangeLog::ChangeLog(Database &database) : m_database(database), m_dataVersion(dataVersion(database)) {}

Result<ChangeLog::Changes> ChangeLog::poll()
{
    Changes out;
    const qint64 version = dataVersion(m_database);
    if (version == m_dataVersion && version != -1)
        return out;
    const qint64 seen = m_database.seenChange();
    const Result<qint64> current = counter(m_database, QStringLiteral("change"));
    if (!current)
        return current.error();
    const Result<qint64> entities = counter(m_database, QStringLiteral("entity-change"));
    if (!entities)
        return entities.error();
    Query query(m_database, QStringLiteral("SELECT id FROM article WHERE change > ? ORDER BY row"));
    if (const Result<void> done = query.bind(seen).run(); !done)
        return done.error();
    while (query.next())
        out.articles.append(query.string(0));
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    out.any = *current > seen;
    out.entities = *entities > seen;
    m_database.setSeenChange(*current);
    m_dataVersion = version;
    return out;
}

} // namespace guillemet::store
