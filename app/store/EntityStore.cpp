#include "store/EntityStore.h"

#include "store/EntityTable.h"
#include "store/ProjectEntityTable.h"

#include <QtCore/QRandomGenerator>

namespace guillemet::store {

using namespace annotation;

Result<std::vector<EntityRow>> EntityStore::list() const
{
    // The sums come from the covering index «entity_project», without a look at mentions and quotations.
    Query query(
        m_database,
        QStringLiteral("SELECT %1, coalesce(sum(entity.mentions), 0), coalesce(sum(entity.quotations), 0), "
                       "count(entity.article) "
                       "FROM project_entity LEFT JOIN entity ON entity.project_entity = project_entity.id "
                       "AND entity.article NOT IN (SELECT row FROM article WHERE removed = 1) "
                       "GROUP BY project_entity.id "
                       "HAVING count(entity.article) > 0 OR named = 1 OR role <> '' OR aliases <> '' OR "
                       "wikidata <> '' OR note <> '' "
                       "ORDER BY project_entity.name, project_entity.row")
            .arg(ProjectEntityTable::columns()));
    if (const Result<void> done = query.run(); !done)
        return done.error();
    std::vector<EntityRow> out;
    while (query.next())
        out.push_back(
            {ProjectEntityTable::fromRow(query), query.integer(9), query.integer(10), query.integer(11)});
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

Result<std::optional<ProjectEntity>> EntityStore::entity(const QString &id) const
{
    return ProjectEntityTable(m_database).find(id);
}

Result<std::vector<ProjectEntity>> EntityStore::named(const QString &name) const
{
    return ProjectEntityTable(m_database).named(name);
}

Result<std::vector<EntityStore::Cluster>> EntityStore::clusters(const QString &projectEntity) const
{
    Query query(m_database, QStringLiteral("SELECT %1, article.id FROM entity JOIN article "
                                           "ON article.row = entity.article "
                                           "WHERE entity.project_entity = ? AND article.removed = 0 "
                                           "ORDER BY article.row, entity.id")
                                .arg(EntityTable::columns()));
    if (const Result<void> done = query.bind(projectEntity).run(); !done)
        return done.error();
    std::vector<Cluster> out;
    while (query.next())
        out.push_back({query.string(7), EntityTable::fromRow(query)});
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

QString EntityStore::newId()
{
    // Chance rather than counting: a number could be given by another process too, or come back by a redo.
    return u'p' + QString::number(QRandomGenerator::system()->generate64(), 36);
}

} // namespace guillemet::store
