#pragma once

#include "annotation/Article.h"
#include "annotation/Edit.h"
#include "annotation/SpanIndex.h"
#include "text/Result.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <vector>

namespace guillemet::annotation {

/// The annotations of one open article: found by id, walked in reading order, asked by place, changed by edits.
/// Pointers stay valid until the next apply(). Not thread-safe; copy it to hand it to another thread.
class AnnotationSet
{
public:
    AnnotationSet() = default;
    AnnotationSet(std::vector<Mention> mentions, std::vector<Entity> entities, std::vector<Quotation> quotations);

    const Mention *mention(const QString &id) const;
    const Quotation *quotation(const QString &id) const;
    const Entity *entity(const QString &id) const;

    /// In reading order (start, then the longer first), rejected ones included.
    const std::vector<const Mention *> &mentions() const;
    /// By the first span's start, rejected ones included.
    const std::vector<const Quotation *> &quotations() const;
    /// In the order in which they were made.
    const std::vector<const Entity *> &entities() const;

    /// In reading order. A quotation is found by each of its spans, once.
    std::vector<const Mention *> mentionsIn(text::Span range) const;
    std::vector<const Quotation *> quotationsIn(text::Span range) const;

    /// Applies one change of this article. ArticleInfo and ProjectEntity are passed over. Fails, and changes
    /// nothing, when `before` is not what stands here.
    Result<void> apply(const Change &change);

    /// An id that no mention, quotation or entity here has or had while this object lived.
    QString newMentionId();
    QString newQuotationId();
    QString newEntityId();

private:
    template <typename T> struct Table
    {
        std::vector<T> rows; // unordered; a removed row is overwritten by the last one
        QHash<QString, int> byId;
        mutable std::vector<const T *> ordered;
        mutable bool orderValid = false;
        int lastNumber = 0;
    };
    template <typename T> static Result<void> applyTo(Table<T> &table, const Change &change, bool &moved);
    template <typename T> static void fill(Table<T> &table, std::vector<T> rows);
    template <typename T> static QString newId(Table<T> &table, QChar letter);
    void buildIndexes() const;

    Table<Mention> m_mentions;
    Table<Quotation> m_quotations;
    Table<Entity> m_entities;
    mutable SpanIndex m_mentionIndex;
    mutable SpanIndex m_quotationIndex;
    mutable bool m_indexValid = false;

public:
    AnnotationSet(const AnnotationSet &other);
    AnnotationSet &operator=(const AnnotationSet &other);
};

} // namespace guillemet::annotation
