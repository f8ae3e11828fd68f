#include "store/Query.h"

#include "store/SqlError.h"

namespace guillemet::store {

Query::Query(const Database &database, const QString &sql)
    : m_query(database.connection()), m_path(database.path())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Query &Query::bindValue(const QVariant &value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Query &Query::bind(const QString &value)
{
    return bindValue(value.isNull() ? QStringLiteral("") : value); // Qt binds NULL for a null string
}

Query &Query::bindOrNull(const QString &value)
{
    return value.isEmpty() ? bindNull() : bindValue(value);
}

Query &Query::bindNull()
{
    return bindValue(QVariant(QMetaType::fromType<QString>()));
}

Result<void> Query::run()
{
    m_bound = 0;
    if (!m_prepared || !m_query.exec())
        return error();
    return {};
}

bool Query::next()
{
    return m_query.next();
}

Result<void> Query::finish()
{
    const bool failed = m_query.lastError().isValid();
    const Error failure = failed ? error() : Error{};
    m_query.finish();
    return failed ? Result<void>(failure) : Result<void>();
}

Result<int> Query::change()
{
    if (const Result<void> done = run(); !done)
        return done.error();
    return m_query.numRowsAffected();
}

Error Query::error() const
{
    return sqlError(m_query.lastError(), m_path);
}

Result<void> execute(const Database &database, const QString &sql)
{
    Query query(database, sql);
    if (const Result<void> done = query.run(); !done)
        return done;
    while (query.next()) { // PRAGMA and INSERT into FTS5 may answer with rows, and only end after the last
    }
    return query.finish();
}

Result<QVariant> value(const Database &database, const QString &sql)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return sqlError(query.lastError(), database.path());
    return query.next() ? query.value(0) : QVariant();
}

} // namespace guillemet::store
