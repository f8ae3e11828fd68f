#include "store/EntityTable.h"

#include "store/ItemJson.h"

namespace guillemet::store {

using namespace annotation;

EntityTable::EntityTable(const Database &database)
    : m_database(database), m_all(QStringLiteral("SELECT %1 FROM entity WHERE article = ?").arg(columns())),
      m_one(QStringLiteral("SELECT %1 FROM entity WHERE article = ? AND id = ?").arg(columns())),
      m_add(
          QStringLiteral("INSERT INTO entity (name, type, gender, descriptions, project_entity, link_status, "
                         "article, id) VALUES (?,?,?,?,?,?,?,?)")),
      m_change(QStringLiteral("UPDATE entity SET name = ?, type = ?, gender = ?, descriptions = ?, "
                              "project_entity = ?, link_status = ? WHERE article = ? AND id = ?")),
      m_remove(QStringLiteral("DELETE FROM entity WHERE article = ? AND id = ?"))
{
}

QString EntityTable::columns()
{
    return QStringLiteral("entity.id, entity.name, entity.type, entity.gender, entity.descriptions, "
                          "entity.project_entity, entity.link_status");
}

Entity EntityTable::fromRow(const Query &row)
{
    Entity out;
    out.id = row.string(0);
    out.name = row.string(1);
    out.type = EntityType(row.integer(2));
    out.gender = Gender(row.integer(3));
    out.descriptions = listFromJson(row.string(4));
    out.projectEntity = row.string(5);
    out.linkStatus = Status(row.integer(6));
    return out;
}

Result<std::vector<Entity>> EntityTable::ofArticle(qint64 article)
{
    Query &query = m_all.in(m_database);
    if (const Result<void> done = query.bind(article).run(); !done)
        return done.error();
    std::vector<Entity> out;
    while (query.next())
        out.push_back(fromRow(query));
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

Result<std::optional<Entity>> EntityTable::find(qint64 article, const QString &id)
{
    Query &query = m_one.in(m_database);
    if (const Result<void> done = query.bind(article).bind(id).run(); !done)
        return done.error();
    std::optional<Entity> out;
    if (query.next())
        out = fromRow(query);
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

Query &EntityTable::bindAll(Query &query, qint64 article, const Entity &entity)
{
    query.bind(entity.name)
        .bind(int(entity.type))
        .bind(int(entity.gender))
        .bindOrNull(listToJson(entity.descriptions));
    return query.bindOrNull(entity.projectEntity).bind(int(entity.linkStatus)).bind(article).bind(entity.id);
}

Result<void> EntityTable::add(qint64 article, const Entity &entity)
{
    return bindAll(m_add.in(m_database), article, entity).run();
}

Result<void> EntityTable::change(qint64 article, const Entity &entity)
{
    return bindAll(m_change.in(m_database), article, entity).run();
}

Result<void> EntityTable::remove(qint64 article, const QString &id)
{
    return m_remove.in(m_database).bind(article).bind(id).run();
}

} // namespace guillemet::store
