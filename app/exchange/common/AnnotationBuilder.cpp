#include "exchange/common/AnnotationBuilder.h"

#include <QtCore/QSet>
#include <algorithm>

namespace guillemet::exchange {

annotation::Mention importedMention(text::Span span, annotation::EntityType type,
                                    annotation::MentionKind kind)
{
    annotation::Mention out;
    out.span = span;
    out.type = type;
    out.kind = kind;
    out.status = annotation::Status::Confirmed;
    out.provenance.origin = annotation::Origin::Imported;
    return out;
}

annotation::Quotation importedQuotation(annotation::QuotationKind kind)
{
    annotation::Quotation out;
    out.kind = kind;
    out.status = annotation::Status::Confirmed;
    out.provenance.origin = annotation::Origin::Imported;
    return out;
}

void putInOrder(std::vector<text::Span> &spans)
{
    std::sort(spans.begin(), spans.end());
    size_t kept = 0;
    for (size_t i = 1; i < spans.size(); ++i) {
        if (spans[i].start < spans[kept].end)
            spans[kept] = spans[kept].united(spans[i]);
        else
            spans[++kept] = spans[i];
    }
    if (!spans.empty())
        spans.resize(kept + 1);
}

QString AnnotationBuilder::entity(const QString &key, const QString &name, annotation::EntityType type)
{
    const auto found = m_entities.constFind(key);
    if (found != m_entities.constEnd()) {
        annotation::Entity &entity = m_article.entities[size_t(*found)];
        if (entity.name.isEmpty() && !name.isEmpty()) {
            entity.name = name;
            entity.type = type;
        }
        return entity.id;
    }
    annotation::Entity entity;
    entity.id = QStringLiteral("e%1").arg(m_article.entities.size() + 1);
    entity.name = name;
    entity.type = type;
    m_entities.insert(key, int(m_article.entities.size()));
    m_article.entities.push_back(entity);
    return entity.id;
}

void AnnotationBuilder::add(annotation::Mention mention)
{
    m_article.mentions.push_back(std::move(mention));
}

void AnnotationBuilder::add(annotation::Quotation quotation)
{
    putInOrder(quotation.spans);
    if (!quotation.spans.empty())
        m_article.quotations.push_back(std::move(quotation));
}

template <typename T> bool AnnotationBuilder::makeIds(std::vector<T> &items, QChar letter)
{
    QSet<QString> taken;
    for (const T &item : items) {
        if (item.id.isEmpty())
            continue;
        if (taken.contains(item.id)) {
            m_duplicate = item.id;
            return false;
        }
        taken.insert(item.id);
    }
    int number = 0;
    for (T &item : items) {
        while (item.id.isEmpty()) {
            const QString id = letter + QString::number(++number);
            if (!taken.contains(id))
                item.id = id;
        }
    }
    return true;
}

// An entity that a file only gives a key is named by its longest name in the article.
void AnnotationBuilder::nameEntities()
{
    const auto isName = [](const annotation::Mention *mention) {
        return mention->kind == annotation::MentionKind::Name;
    };
    QHash<QString, const annotation::Mention *> fullest;
    for (const annotation::Mention &mention : m_article.mentions) {
        if (mention.entity.isEmpty())
            continue;
        const annotation::Mention *&best = fullest[mention.entity];
        if (!best || (isName(&mention) && (!isName(best) || mention.span.length() > best->span.length())))
            best = &mention;
    }
    for (annotation::Entity &entity : m_article.entities) {
        const annotation::Mention *best = entity.name.isEmpty() ? fullest.value(entity.id) : nullptr;
        if (best) {
            entity.name = m_article.text.mid(best->span);
            entity.type = best->type;
        }
    }
}

bool AnnotationBuilder::finish()
{
    std::vector<annotation::Mention> &mentions = m_article.mentions;
    std::vector<annotation::Quotation> &quotations = m_article.quotations;
    // Made ids follow the text.
    std::stable_sort(mentions.begin(), mentions.end(),
                     [](const auto &a, const auto &b) { return a.span < b.span; });
    std::stable_sort(quotations.begin(), quotations.end(),
                     [](const auto &a, const auto &b) { return a.spans.front() < b.spans.front(); });
    if (!makeIds(mentions, u'm') || !makeIds(quotations, u'q') || !makeIds(m_article.entities, u'e'))
        return false;

    nameEntities();
    m_article.annotated =
        m_article.annotated || !mentions.empty() || !quotations.empty() || !m_article.entities.empty();
    return true;
}

} // namespace guillemet::exchange
