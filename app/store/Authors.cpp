#include "store/Authors.h"

#include "store/Query.h"

namespace guillemet::store {

Result<qint64> Authors::rowOf(const QString &name)
{
    if (const auto found = m_rows.constFind(name); found != m_rows.constEnd())
        return *found;
    Query find(m_database, QStringLiteral("SELECT row FROM author WHERE name = ?"));
    if (const Result<void> done = find.bind(name).run(); !done)
        return done.error();
    qint64 row = find.next() ? find.big(0) : 0;
    if (const Result<void> done = find.finish(); !done)
        return done.error();
    if (row == 0) {
        Query add(m_database, QStringLiteral("INSERT INTO author (name) VALUES (?)"));
        if (const Result<void> done = add.bind(name).run(); !done)
            return done.error();
        row = add.insertedRow();
    }
    m_rows.insert(name, row);
    return row;
}

QString Authors::nameOf(qint64 row)
{
    if (const auto found = m_names.constFind(row); found != m_names.constEnd())
        return *found;
    Query find(m_database, QStringLiteral("SELECT name FROM author WHERE row = ?"));
    const QString name = find.bind(row).run() && find.next() ? find.string(0) : QString();
    m_names.insert(row, name);
    return name;
}

} // namespace guillemet::store
