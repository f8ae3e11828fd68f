#pragma once

#include "annotation/Entity.h"
#include "store/Database.h"

#include <QtCore/QString>
#include <optional>
#include <vector>

namespace guillemet::store {

/// An entity of the project with its numbers over all articles that are not removed, rejected annotations
/// left out.
struct EntityRow
{
    annotation::ProjectEntity entity;
    int mentions = 0;
    int quotations = 0;
    int articles = 0;
};

/// The project's entities. They are changed by edits (History) only.
class EntityStore
{
public:
    explicit EntityStore(Database &database) : m_database(database) {}

    /// By name; those that nothing links to are there too if a person made or described them.
    Result<std::vector<EntityRow>> list() const;
    Result<std::optional<annotation::ProjectEntity>> entity(const QString &id) const;
    /// Those of this name or alias (case does not count), of any type.
    Result<std::vector<annotation::ProjectEntity>> named(const QString &name) const;
    /// The articles' clusters that link to it, with the article's id.
    struct Cluster
    {
        QString article;
        annotation::Entity entity;
    };
    Result<std::vector<Cluster>> clusters(const QString &projectEntity) const;

    /// An id that no entity has, had or will be given by another process.
    static QString newId();

private:
    Database &m_database;
};

} // namespace guillemet::store
