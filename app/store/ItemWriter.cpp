#include "store/ItemWriter.h"

#include "store/ItemJson.h"
#include "store/Storable.h"

#include <QtCore/QCoreApplication>

namespace guillemet::store {

using namespace annotation;

namespace {

bool isWithin(text::Span span, qsizetype size)
{
    return span.start >= 0 && span.start < span.end && span.end <= size;
}

template <typename T> const T *valueIn(const std::optional<Item> &item)
{
    return item ? &std::get<T>(*item) : nullptr;
}

template <typename T> bool isAsBefore(const std::optional<T> &stored, const T *before)
{
    return before ? stored && *stored == *before : !stored;
}

} // namespace

ItemWriter::ItemWriter(Database &database)
    : m_database(database), m_authors(database), m_articles(database), m_mentions(database, m_authors),
      m_quotations(database, m_authors), m_entities(database), m_projectEntities(database)
{
}

Error ItemWriter::conflict()
{
    m_conflict = true;
    return {QCoreApplication::translate("Store",
                                        "What this speaks of has been changed elsewhere since: nothing was "
                                        "done.")};
}

Error ItemWriter::outside(const QString &id) const
{
    return {QCoreApplication::translate("Store",
                                        "The annotation %1 lies outside its article's text: nothing was "
                                        "changed in “%2”.")
                .arg(id, m_database.path())};
}

Result<qint64> ItemWriter::articleRow(const QString &id)
{
    if (id != m_articleId || m_articleRow == 0) {
        const Result<qint64> row = m_articles.rowOf(id);
        if (!row) {
            m_conflict = true; // it was removed for good by another process
            return row.error();
        }
        m_articleId = id;
        m_articleRow = *row;
    }
    return m_articleRow;
}

Result<void> ItemWriter::write(const Change &change)
{
    if (change.before && change.after &&
        (change.before->index() != change.after->index() || idOf(*change.before) != idOf(*change.after)))
        return conflict();
    switch (ItemKind(change.item().index())) {
    case ItemKind::Mention:
        return writeIn<Mention>(m_mentions, change);
    case ItemKind::Quotation:
        return writeIn<Quotation>(m_quotations, change);
    case ItemKind::Entity:
        return writeIn<Entity>(m_entities, change);
    case ItemKind::Article:
        return writeArticle(change);
    case ItemKind::ProjectEntity:
        return writeProjectEntity(change);
    }
    return {};
}

template <typename T, typename Table> Result<void> ItemWriter::writeIn(Table &table, const Change &change)
{
    const Result<qint64> article = articleRow(change.article);
    if (!article)
        return article.error();
    const T *before = valueIn<T>(change.before);
    const auto stored = table.find(*article, idOf(change.item()));
    if (!stored)
        return stored.error();
    if (!isAsBefore(*stored, before))
        return conflict();
    return put(*article, before, valueIn<T>(change.after));
}

Result<void> ItemWriter::writeArticle(const Change &change)
{
    const ArticleInfo *before = valueIn<ArticleInfo>(change.before);
    const ArticleInfo *after = valueIn<ArticleInfo>(change.after);
    if (!before || !after) // an article comes by import and goes by «removed»
        return conflict();
    const Result<qint64> article = articleRow(before->id);
    if (!article)
        return article.error();
    const Result<std::optional<ArticleInfo>> stored = m_articles.find(before->id);
    if (!stored)
        return stored.error();
    if (!isAsBefore(*stored, before))
        return conflict();
    m_counts.touch(*article);
    if (before->removed != after->removed)
        m_entitiesTouched = true; // their numbers over all articles change
    return m_articles.change(*after);
}

Result<void> ItemWriter::writeProjectEntity(const Change &change)
{
    const ProjectEntity *before = valueIn<ProjectEntity>(change.before);
    const Result<std::optional<ProjectEntity>> stored = m_projectEntities.find(idOf(change.item()));
    if (!stored)
        return stored.error();
    if (!isAsBefore(*stored, before))
        return conflict();
    return put(before, valueIn<ProjectEntity>(change.after));
}

void ItemWriter::setText(qint64 article, QString text)
{
    m_textRow = article;
    m_text = std::move(text);
}

Result<void> ItemWriter::needText(qint64 article)
{
    if (m_textRow == article)
        return {};
    Result<QString> text = m_articles.text(article);
    if (!text)
        return text.error();
    setText(article, text.take());
    return {};
}

Result<void> ItemWriter::put(qint64 article, const Mention *before, const Mention *after)
{
    m_counts.touch(article);
    if (before)
        m_counts.add(article, *before, -1);
    if (!after)
        return before ? m_mentions.remove(article, before->id) : Result<void>();
    m_counts.add(article, *after, 1);
    QString form;
    if (!before || before->span != after->span) {
        if (const Result<void> done = needText(article); !done)
            return done;
        if (!isWithin(after->span, m_text.size()))
            return outside(after->id);
        form = storable(m_text.mid(after->span.start, after->span.length()));
    }
    if (before)
        return m_mentions.change(article, *before, *after, form);
    m_counts.noteId(article, after->id);
    return m_mentions.add(article, *after, form);
}

Result<void> ItemWriter::put(qint64 article, const Quotation *before, const Quotation *after)
{
    m_counts.touch(article);
    if (before)
        m_counts.add(article, *before, -1);
    if (!after)
        return before ? m_quotations.remove(article, before->id) : Result<void>();
    m_counts.add(article, *after, 1);
    if (!before || before->spans != after->spans || before->cue != after->cue ||
        before->source != after->source) {
        if (const Result<void> done = needText(article); !done)
            return done;
        bool within = !after->spans.empty();
        for (const text::Span span : after->spans)
            within = within && isWithin(span, m_text.size());
        for (const std::optional<text::Span> &span : {after->cue, after->source})
            within = within && (!span || isWithin(*span, m_text.size()));
        if (!within)
            return outside(after->id);
    }
    if (before)
        return m_quotations.change(article, *before, *after);
    m_counts.noteId(article, after->id);
    return m_quotations.add(article, *after);
}

Result<void> ItemWriter::put(qint64 article, const Entity *before, const Entity *after)
{
    m_counts.touch(article);
    m_entitiesTouched = true;
    if (!after)
        return before ? m_entities.remove(article, before->id) : Result<void>();
    if (before)
        return m_entities.change(article, *after);
    m_counts.noteId(article, after->id);
    return m_entities.add(article, *after);
}

Result<void> ItemWriter::put(const ProjectEntity *before, const ProjectEntity *after)
{
    m_entitiesTouched = true;
    if (!after)
        return before ? m_projectEntities.remove(before->id) : Result<void>();
    return before ? m_projectEntities.change(*after) : m_projectEntities.add(*after);
}

Result<void> ItemWriter::finish()
{
    const Result<qint64> change = m_database.nextChange(m_entitiesTouched || m_counts.touchesEntities());
    if (!change)
        return change.error();
    return m_counts.write(m_database, *change);
}

} // namespace guillemet::store
