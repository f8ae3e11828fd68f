#pragma once

#include "annotation/Entity.h"
#include "store/Statement.h"

#include <optional>
#include <vector>

namespace guillemet::store {

/// The rows of the table «entity»: the articles' clusters. `article` is an article's row number.
class EntityTable
{
public:
    explicit EntityTable(const Database &database);

    Result<std::vector<annotation::Entity>> ofArticle(qint64 article);
    Result<std::optional<annotation::Entity>> find(qint64 article, const QString &id);
    Result<void> add(qint64 article, const annotation::Entity &entity);
    Result<void> change(qint64 article, const annotation::Entity &entity);
    Result<void> remove(qint64 article, const QString &id);

    /// The columns that fromRow() reads, in order, of a table or alias «entity».
    static QString columns();
    static annotation::Entity fromRow(const Query &row);

private:
    Query &bindAll(Query &query, qint64 article, const annotation::Entity &entity);

    const Database &m_database;
    Statement m_all;
    Statement m_one;
    Statement m_add;
    Statement m_change;
    Statement m_remove;
};

} // namespace guillemet::store
