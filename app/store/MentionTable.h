#pragma once

#include "annotation/Mention.h"
#include "store/Authors.h"
#include "store/Statement.h"

#include <optional>
#include <vector>

namespace guillemet::store {

/// The rows of the table «mention». `article` is an article's row number.
class MentionTable
{
public:
    MentionTable(const Database &database, Authors &authors);

    Result<std::vector<annotation::Mention>> ofArticle(qint64 article);
    Result<std::optional<annotation::Mention>> find(qint64 article, const QString &id);
    /// `form`: the words that it spans.
    Result<void> add(qint64 article, const annotation::Mention &mention, const QString &form);
    /// `form` may be null when the span is the same.
    Result<void> change(qint64 article, const annotation::Mention &before, const annotation::Mention &after,
                        const QString &form);
    Result<void> remove(qint64 article, const QString &id);

    /// The columns that fromRow() reads, in order, of a table or alias «mention».
    static QString columns();
    annotation::Mention fromRow(const Query &row);

private:
    Query &bindDecision(Query &query, const annotation::Mention &mention, qint64 author);
    Query &bindRest(Query &query, const annotation::Mention &mention);

    const Database &m_database;
    Authors &m_authors;
    Statement m_all;
    Statement m_one;
    Statement m_add;
    Statement m_decide;
    Statement m_change;
    Statement m_remove;
};

} // namespace guillemet::store
