#pragma once

#include "annotation/Edit.h"
#include "store/ArticleTable.h"
#include "store/Counts.h"
#include "store/EntityTable.h"
#include "store/MentionTable.h"
#include "store/ProjectEntityTable.h"
#include "store/QuotationTable.h"

namespace guillemet::store {

/// Writes changes of items within a transaction, each checked against what is stored, and keeps the numbers
/// beside them right. finish() must be called before the commit.
class ItemWriter
{
public:
    explicit ItemWriter(Database &database);

    /// Refused when `before` is not what is stored; then isConflict(). The transaction must be rolled back.
    Result<void> write(const annotation::Change &change);
    bool isConflict() const { return m_conflict; }

    /// One item without a check: made when `before` is null, removed when `after` is.
    Result<void> put(qint64 article, const annotation::Mention *before, const annotation::Mention *after);
    Result<void> put(qint64 article, const annotation::Quotation *before, const annotation::Quotation *after);
    Result<void> put(qint64 article, const annotation::Entity *before, const annotation::Entity *after);
    Result<void> put(const annotation::ProjectEntity *before, const annotation::ProjectEntity *after);

    /// Spares reading it where the caller has it.
    void setText(qint64 article, QString text);
    /// An article whose row the caller changed itself.
    void touch(qint64 article) { m_counts.touch(article); }
    Result<void> finish();

    ArticleTable &articles() { return m_articles; }
    ProjectEntityTable &projectEntities() { return m_projectEntities; }

private:
    Result<qint64> articleRow(const QString &id);
    Result<void> writeArticle(const annotation::Change &change);
    Result<void> writeProjectEntity(const annotation::Change &change);
    template <typename T, typename Table>
    Result<void> writeIn(Table &table, const annotation::Change &change);
    Result<void> needText(qint64 article);
    Error conflict();
    Error outside(const QString &id) const;

    Database &m_database;
    Authors m_authors;
    ArticleTable m_articles;
    MentionTable m_mentions;
    QuotationTable m_quotations;
    EntityTable m_entities;
    ProjectEntityTable m_projectEntities;
    Counts m_counts;
    bool m_entitiesTouched = false;
    bool m_conflict = false;
    QString m_articleId; // of the last change, with its row: a bulk edit speaks of few articles
    qint64 m_articleRow = 0;
    QString m_text; // of m_textRow
    qint64 m_textRow = 0;
};

} // namespace guillemet::store
