#include "store/SuggestionStore.h"

#include "store/ArticleStore.h"
#include "store/EntityLinks.h"
#include "store/Storable.h"
#include "store/SuggestionMerge.h"
#include "store/Transaction.h"

namespace guillemet::store {

using namespace annotation;

namespace {

Result<LastIds> lastIds(const Database &database, qint64 article)
{
    Query query(database, QStringLiteral(
                              "SELECT last_mention, last_quotation, last_entity FROM article WHERE row = ?"));
    if (const Result<void> done = query.bind(article).run(); !done)
        return done.error();
    LastIds out;
    if (query.next())
        out = {query.big(0), query.big(1), query.big(2)};
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

template <typename T> const T *pointer(const std::optional<T> &value)
{
    return value ? &*value : nullptr;
}

template <typename T>
Result<void> write(ItemWriter &writer, qint64 row, std::vector<Replacement<T>> &replacements,
                   const QDateTime &now)
{
    for (Replacement<T> &one : replacements) {
        if (one.after) {
            one.after = std::get<T>(storable(Item(*std::move(one.after))));
            one.after->provenance.time = now;
        }
        if (const Result<void> done = writer.put(row, pointer(one.before), pointer(one.after)); !done)
            return done;
    }
    return {};
}

Result<void> writeEntities(ItemWriter &writer, qint64 row, MergePlan &plan, const QSet<QString> &named)
{
    EntityLinks links(writer);
    for (Replacement<Entity> &one : plan.entities) {
        if (one.after) {
            one.after = std::get<Entity>(storable(Item(*std::move(one.after))));
            if (one.after->projectEntity.isEmpty()) {
                if (const Result<void> done = links.link(*one.after, named.contains(one.after->id)); !done)
                    return done;
            }
        }
        if (const Result<void> done = writer.put(row, pointer(one.before), pointer(one.after)); !done)
            return done;
    }
    return {};
}

/// Ids, as they stand in the article now, of the entities that a name stands for.
QSet<QString> namedIn(const MergePlan &plan)
{
    std::vector<Entity> entities;
    std::vector<Mention> mentions;
    for (const Replacement<Entity> &one : plan.entities) {
        if (one.after)
            entities.push_back(*one.after);
    }
    for (const Replacement<Mention> &one : plan.mentions) {
        if (one.after)
            mentions.push_back(*one.after);
    }
    return namedEntities(entities, mentions);
}

Result<void> markDetected(const Database &database, qint64 article, const QString &language)
{
    Query query(database,
                QStringLiteral("UPDATE article SET detected = 1, "
                               "language = CASE language WHEN '' THEN ? ELSE language END WHERE row = ?"));
    return query.bind(language).bind(article).run();
}

} // namespace

Result<Replaced> SuggestionStore::replace(const QString &id, const Suggested &suggested, const QDateTime &now)
{
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    ItemWriter writer(m_database);
    const Result<qint64> row = writer.articles().rowOf(id);
    if (!row)
        return row.error();
    const Result<Article> stored = ArticleStore(m_database).loadAnnotations(id);
    if (!stored)
        return stored.error();
    const Result<LastIds> last = lastIds(m_database, *row);
    if (!last)
        return last.error();
    MergePlan plan = mergeSuggestions(*stored, suggested, *last);
    writer.touch(*row);
    Result<void> done = writeEntities(writer, *row, plan, namedIn(plan));
    if (done)
        done = write(writer, *row, plan.mentions, now);
    if (done)
        done = write(writer, *row, plan.quotations, now);
    if (done)
        done = markDetected(m_database, *row, suggested.language);
    if (done)
        done = writer.finish();
    if (done)
        done = transaction->commit();
    if (!done)
        return done.error();
    Replaced out;
    out.kept = plan.kept;
    const auto count = [&out](const auto &replacements) {
        for (const auto &one : replacements) {
            out.added += one.after ? 1 : 0;
            out.removed += one.before ? 1 : 0;
        }
    };
    count(plan.mentions);
    count(plan.quotations);
    return out;
}

} // namespace guillemet::store
