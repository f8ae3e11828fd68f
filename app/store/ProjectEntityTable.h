#pragma once

#include "annotation/Entity.h"
#include "store/Statement.h"

#include <optional>
#include <vector>

namespace guillemet::store {

/// The rows of the tables «project_entity» and «project_entity_name».
class ProjectEntityTable
{
public:
    explicit ProjectEntityTable(const Database &database);

    Result<std::optional<annotation::ProjectEntity>> find(const QString &id);
    /// Those that have the name, or the alias, in the order in which they were made.
    Result<std::vector<annotation::ProjectEntity>> named(const QString &name);
    Result<void> add(const annotation::ProjectEntity &entity);
    Result<void> change(const annotation::ProjectEntity &entity);
    Result<void> remove(const QString &id);

    /// The columns that fromRow() reads, in order, of a table or alias «project_entity».
    static QString columns();
    static annotation::ProjectEntity fromRow(const Query &row);
    /// How names are compared: composed, case folded, blanks made one; accents count.
    static QString folded(const QString &name);

private:
    Query &bindAll(Query &query, const annotation::ProjectEntity &entity);
    Result<void> writeNames(const annotation::ProjectEntity &entity);

    const Database &m_database;
    Statement m_one;
    Statement m_named;
    Statement m_add;
    Statement m_change;
    Statement m_remove;
    Statement m_addName;
    Statement m_removeNames;
};

} // namespace guillemet::store
