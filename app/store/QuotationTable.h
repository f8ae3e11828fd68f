#pragma once

#include "annotation/Quotation.h"
#include "store/Authors.h"
#include "store/Statement.h"

#include <optional>
#include <vector>

namespace guillemet::store {

/// The rows of the table «quotation». `article` is an article's row number.
class QuotationTable
{
public:
    QuotationTable(const Database &database, Authors &authors);

    Result<std::vector<annotation::Quotation>> ofArticle(qint64 article);
    Result<std::optional<annotation::Quotation>> find(qint64 article, const QString &id);
    Result<void> add(qint64 article, const annotation::Quotation &quotation);
    Result<void> change(qint64 article, const annotation::Quotation &before,
                        const annotation::Quotation &after);
    Result<void> remove(qint64 article, const QString &id);

    /// The columns that fromRow() reads, in order, of a table or alias «quotation».
    static QString columns();
    annotation::Quotation fromRow(const Query &row);

private:
    Query &bindDecision(Query &query, const annotation::Quotation &quotation, qint64 author);
    Query &bindRest(Query &query, const annotation::Quotation &quotation);

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
