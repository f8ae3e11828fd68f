#pragma once

#include "store/Check.h"
#include "store/EntityTable.h"
#include "store/MentionTable.h"
#include "store/QuotationTable.h"

namespace guillemet::store {

/// One article's part of the full check: its text, its spans, the numbers beside it.
class ArticleCheck
{
public:
    explicit ArticleCheck(Database &database);

    /// Adds what it finds to the report.
    Result<void> run(qint64 article, CheckReport &report);

private:
    struct Numbers
    {
        int decided = 0;
        int undecided = 0;
        int mentions = 0;
        int quotations = 0;
    };
    Result<void> checkRow(qint64 article, CheckReport &report);
    Result<void> checkEntities(qint64 article, const std::vector<annotation::Mention> &mentions,
                               const std::vector<annotation::Quotation> &quotations, CheckReport &report);

    Database &m_database;
    Authors m_authors;
    MentionTable m_mentions;
    QuotationTable m_quotations;
    Statement m_row;
    Statement m_entities;
    Statement m_forms;
};

} // namespace guillemet::store
