#include "store/ProjectEntityTable.h"

#include "store/ItemJson.h"

#include <QtCore/QSet>

namespace guillemet::store {

using namespace annotation;

ProjectEntityTable::ProjectEntityTable(const Database &database)
    : m_database(database),
      m_one(QStringLiteral("SELECT %1 FROM project_entity WHERE id = ?").arg(columns())),
      m_named(QStringLiteral("SELECT %1 FROM project_entity_name JOIN project_entity "
                             "ON project_entity.id = project_entity_name.entity "
                             "WHERE project_entity_name.folded = ? ORDER BY project_entity.row")
                  .arg(columns())),
      m_add(QStringLiteral(
          "INSERT INTO project_entity (name, type, gender, role, aliases, wikidata, note, named, id) "
          "VALUES (?,?,?,?,?,?,?,?,?)")),
      m_change(
          QStringLiteral("UPDATE project_entity SET name = ?, type = ?, gender = ?, role = ?, aliases = ?, "
                         "wikidata = ?, note = ?, named = ? WHERE id = ?")),
      m_remove(QStringLiteral("DELETE FROM project_entity WHERE id = ?")),
      m_addName(QStringLiteral("INSERT INTO project_entity_name (folded, entity) VALUES (?, ?)")),
      m_removeNames(QStringLiteral("DELETE FROM project_entity_name WHERE entity = ?"))
{
}

QString ProjectEntityTable::columns()
{
    return QStringLiteral(
        "project_entity.id, project_entity.name, project_entity.type, project_entity.gender, "
        "project_entity.role, project_entity.aliases, project_entity.wikidata, "
        "project_entity.note, project_entity.named");
}

ProjectEntity ProjectEntityTable::fromRow(const Query &row)
{
    ProjectEntity out;
    out.id = row.string(0);
    out.name = row.string(1);
    out.type = EntityType(row.integer(2));
    out.gender = Gender(row.integer(3));
    out.role = row.string(4);
    out.aliases = listFromJson(row.string(5));
    out.wikidata = row.string(6);
    out.note = row.string(7);
    out.named = row.flag(8);
    return out;
}

QString ProjectEntityTable::folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded().simplified();
}

Result<std::optional<ProjectEntity>> ProjectEntityTable::find(const QString &id)
{
    Query &query = m_one.in(m_database);
    if (const Result<void> done = query.bind(id).run(); !done)
        return done.error();
    std::optional<ProjectEntity> out;
    if (query.next())
        out = fromRow(query);
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

Result<std::vector<ProjectEntity>> ProjectEntityTable::named(const QString &name)
{
    Query &query = m_named.in(m_database);
    if (const Result<void> done = query.bind(folded(name)).run(); !done)
        return done.error();
    std::vector<ProjectEntity> out;
    while (query.next())
        out.push_back(fromRow(query));
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

Query &ProjectEntityTable::bindAll(Query &query, const ProjectEntity &entity)
{
    query.bind(entity.name).bind(int(entity.type)).bind(int(entity.gender)).bind(entity.role);
    query.bind(listToJson(entity.aliases)).bind(entity.wikidata).bind(entity.note).bind(entity.named);
    return query.bind(entity.id);
}

Result<void> ProjectEntityTable::writeNames(const ProjectEntity &entity)
{
    QSet<QString> written; // an alias may be the name once more
    for (const QString &name : QStringList{entity.name} + entity.aliases) {
        const QString key = folded(name);
        if (key.isEmpty() || written.contains(key))
            continue;
        written.insert(key);
        if (const Result<void> done = m_addName.in(m_database).bind(key).bind(entity.id).run(); !done)
            return done;
    }
    return {};
}

Result<void> ProjectEntityTable::add(const ProjectEntity &entity)
{
    if (const Result<void> done = bindAll(m_add.in(m_database), entity).run(); !done)
        return done;
    return writeNames(entity);
}

Result<void> ProjectEntityTable::change(const ProjectEntity &entity)
{
    if (const Result<void> done = bindAll(m_change.in(m_database), entity).run(); !done)
        return done;
    if (const Result<void> done = m_removeNames.in(m_database).bind(entity.id).run(); !done)
        return done;
    return writeNames(entity);
}

Result<void> ProjectEntityTable::remove(const QString &id)
{
    return m_remove.in(m_database).bind(id).run();
}

} // namespace guillemet::store
