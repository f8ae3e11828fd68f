#pragma once

#include "annotation/Article.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <optional>

namespace guillemet::exchange {

/// Collects what a reader finds in one article and makes it whole: missing ids, entities that are only named,
/// the fragments of a quotation in order and disjoint.
class AnnotationBuilder
{
public:
    explicit AnnotationBuilder(annotation::Article &article) : m_article(article) {}

    /// The id of the entity that a file calls `key`, made at the first call; `name` and `type` are those of
    /// the first call that gives a name.
    QString entity(const QString &key, const QString &name, annotation::EntityType type);
    void add(annotation::Mention mention);
    /// Without any span it is left out.
    void add(annotation::Quotation quotation);

    /// False where two things of one kind carry one id; the id is then in duplicate().
    bool finish();
    const QString &duplicate() const { return m_duplicate; }

private:
    template <typename T> bool makeIds(std::vector<T> &items, QChar letter);

    void nameEntities();

    annotation::Article &m_article;
    QHash<QString, int> m_entities; ///< key in the file → row
    QString m_duplicate;
};

/// A mention or a quotation as a file without statuses gives it: confirmed, of origin «imported».
annotation::Mention importedMention(text::Span span, annotation::EntityType type,
                                    annotation::MentionKind kind = annotation::MentionKind::Name);
annotation::Quotation importedQuotation(annotation::QuotationKind kind);

/// Sorts the fragments and unites those that overlap.
void putInOrder(std::vector<text::Span> &spans);

} // namespace guillemet::exchange
