#include "store/Purge.h"

#include "store/Query.h"

namespace guillemet::store {

namespace {

/// Project entities that only the articles of the table «purged» speak of and that no person described. Those
/// that a step on another article speaks of stay: that step must stay undoable.
const QString orphans = QStringLiteral(
    "SELECT id FROM project_entity WHERE role = '' AND aliases = '' AND wikidata = '' AND note = '' "
    "AND id IN (SELECT project_entity FROM entity WHERE article IN purged) "
    "AND id NOT IN (SELECT project_entity FROM entity WHERE article NOT IN purged AND project_entity IS NOT "
    "NULL) "
    "AND id NOT IN (SELECT link FROM (SELECT json_extract(before, '$.link') AS link FROM step_change "
    "WHERE item = 2 AND article NOT IN purged UNION SELECT json_extract(after, '$.link') FROM step_change "
    "WHERE item = 2 AND article NOT IN purged) WHERE link IS NOT NULL)");

Result<void> runAll(Database &database)
{
    const QStringList statements = {
        QStringLiteral("CREATE TEMP TABLE purged_entity AS ") + orphans,
        QStringLiteral("DELETE FROM step_change WHERE article IN purged"),
        QStringLiteral("DELETE FROM step_change WHERE item = 4 AND id IN purged_entity"),
        QStringLiteral("DELETE FROM step WHERE number NOT IN (SELECT step FROM step_change)"),
        // Annotations and text follow by their foreign keys, the index by the text's trigger.
        QStringLiteral("DELETE FROM article WHERE row IN purged"),
        QStringLiteral("DELETE FROM project_entity WHERE id IN purged_entity"),
        // FTS5 only notes a deletion; the words go when its segments are merged.
        QStringLiteral("INSERT INTO text_index (text_index) VALUES ('optimize')"),
        QStringLiteral("DROP TABLE temp.purged_entity"),
        QStringLiteral("DROP TABLE temp.purged"),
    };
    for (const QString &statement : statements) {
        if (const Result<void> done = execute(database, statement); !done)
            return done;
    }
    const Result<qint64> change = database.nextChange(true);
    return change ? Result<void>() : change.error();
}

} // namespace

Result<void> purgeRows(Database &database, const std::vector<qint64> &articles)
{
    const Result<void> made =
        execute(database, QStringLiteral("CREATE TEMP TABLE purged (row INTEGER PRIMARY KEY)"));
    if (!made)
        return made;
    Query add(database, QStringLiteral("INSERT INTO purged (row) VALUES (?)"));
    for (const qint64 row : articles) {
        if (const Result<void> done = add.bind(row).run(); !done)
            return done;
    }
    return runAll(database);
}

Result<int> purgeWithin(Database &database)
{
    std::vector<qint64> rows;
    Query query(database, QStringLiteral("SELECT row FROM article WHERE removed = 1"));
    if (const Result<void> done = query.run(); !done)
        return done.error();
    while (query.next())
        rows.push_back(query.big(0));
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    if (rows.empty())
        return 0;
    if (const Result<void> done = purgeRows(database, rows); !done)
        return done.error();
    return int(rows.size());
}

} // namespace guillemet::store
