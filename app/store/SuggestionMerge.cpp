#include "store/SuggestionMerge.h"

#include "annotation/SpanIndex.h"
#include "store/EntityMatch.h"

#include <algorithm>

namespace guillemet::store {

using namespace annotation;

namespace {

quint64 keyOf(text::Span span)
{
    return quint64(quint32(span.start)) << 32 | quint32(span.end);
}
const std::vector<text::Span> &spansOf(const Quotation &quotation)
{
    return quotation.spans;
}
std::vector<text::Span> spansOf(const Mention &mention)
{
    return {mention.span};
}

int total(const std::vector<text::Span> &spans)
{
    int out = 0;
    for (const text::Span span : spans)
        out += span.length();
    return out;
}

int shared(const std::vector<text::Span> &a, const std::vector<text::Span> &b)
{
    int out = 0;
    for (const text::Span left : a) {
        for (const text::Span right : b)
            out += std::max(0, left.intersected(right).length());
    }
    return out;
}

/// What stands in an article, asked by place.
template <typename T> class Standing
{
public:
    explicit Standing(const std::vector<T> &stored)
    {
        std::vector<SpanIndex::Entry> entries;
        for (const T &item : stored) {
            if (isUntouched(item))
                continue;
            for (const text::Span span : spansOf(item))
                entries.push_back({span, int(m_items.size())});
            m_items.push_back(&item);
        }
        m_index = SpanIndex(std::move(entries));
    }

    template <typename Test> bool any(const std::vector<text::Span> &spans, Test test) const
    {
        for (const text::Span span : spans) {
            for (const int item : m_index.overlapping(span)) {
                if (test(*m_items[size_t(item)]))
                    return true;
            }
        }
        return false;
    }

private:
    std::vector<const T *> m_items;
    SpanIndex m_index;
};

bool isBlocked(const Mention &mention, const Standing<Mention> &standing)
{
    return standing.any({mention.span}, [&mention](const Mention &other) {
        return other.span == mention.span || (other.kind == mention.kind && other.status != Status::Rejected);
    });
}

bool isBlocked(const Quotation &quotation, const Standing<Quotation> &standing)
{
    return standing.any(quotation.spans, [&quotation](const Quotation &other) {
        if (other.status != Status::Rejected)
            return true;
        // A model that cuts the same words a little differently does not bring a rejected quotation back.
        const int common = shared(quotation.spans, other.spans);
        return 2 * common >= total(quotation.spans) + total(other.spans) - common;
    });
}

/// The untouched suggestions by their place, each taken once.
template <typename T> class Untouched
{
public:
    explicit Untouched(const std::vector<T> &stored)
    {
        for (const T &item : stored) {
            if (isUntouched(item) && !spansOf(item).empty())
                m_byPlace.insert(keyOf(spansOf(item).front()), &item);
        }
    }
    const T *take(const T &item)
    {
        const quint64 key = keyOf(spansOf(item).front());
        for (auto it = m_byPlace.find(key); it != m_byPlace.end() && it.key() == key; ++it) {
            const T *found = it.value();
            if (spansOf(*found) == spansOf(item) && found->kind == item.kind) {
                m_byPlace.erase(it);
                m_taken.insert(found->id);
                return found;
            }
        }
        return nullptr;
    }
    bool isTaken(const T &item) const { return m_taken.contains(item.id); }

private:
    QMultiHash<quint64, const T *> m_byPlace;
    QSet<QString> m_taken;
};

/// Compares the new suggestions with the old ones and fills `out`. `fresh` have their final entities.
template <typename T>
int replaceItems(const std::vector<T> &stored, std::vector<T> fresh, QChar letter, qint64 last,
                 std::vector<Replacement<T>> &out)
{
    const Standing<T> standing(stored);
    Untouched<T> untouched(stored);
    int kept = 0;
    for (T &item : fresh) {
        if (spansOf(item).empty() || isBlocked(item, standing))
            continue;
        const T *old = untouched.take(item);
        if (!old) {
            item.id = letter + QString::number(++last);
            out.push_back({std::nullopt, std::move(item)});
            continue;
        }
        item.id = old->id;
        T asBefore = item;
        asBefore.provenance.time = old->provenance.time;
        if (asBefore == *old)
            ++kept;
        else
            out.push_back({*old, std::move(item)});
    }
    for (const T &item : stored) {
        if (isUntouched(item) && !untouched.isTaken(item))
            out.push_back({item, std::nullopt});
    }
    return kept;
}

/// The entities of the new detection with the ids that they have in the article, in `plan`; those gone that
/// nothing speaks of any more.
void replaceEntities(const Article &stored, const std::vector<Entity> &fresh,
                     const QHash<QString, QString> &ids, MergePlan &plan)
{
    const QSet<QString> standing = standingEntities(stored);
    QHash<QString, const Entity *> byId;
    for (const Entity &entity : stored.entities)
        byId.insert(entity.id, &entity);
    QSet<QString> used = standing;
    QSet<QString> written;
    for (const Entity &entity : fresh) {
        Entity after = entity;
        after.id = ids.value(entity.id);
        used.insert(after.id);
        const Entity *old = byId.value(after.id);
        if (written.contains(after.id) || (old && standing.contains(after.id)))
            continue;
        written.insert(after.id);
        if (!old) {
            plan.entities.push_back({std::nullopt, std::move(after)});
            continue;
        }
        const bool sameName = old->name == after.name && old->type == after.type;
        after.projectEntity = sameName ? old->projectEntity : QString();
        after.linkStatus = Status::Suggested;
        if (after != *old)
            plan.entities.push_back({*old, std::move(after)});
    }
    for (const Entity &entity : stored.entities) {
        if (!used.contains(entity.id))
            plan.entities.push_back({entity, std::nullopt});
    }
}

} // namespace

bool isUntouched(const Mention &mention)
{
    return mention.status == Status::Suggested && mention.provenance.origin == Origin::Engine &&
           !mention.flagged && mention.note.isEmpty();
}

bool isUntouched(const Quotation &quotation)
{
    return quotation.status == Status::Suggested && quotation.provenance.origin == Origin::Engine &&
           !quotation.flagged && quotation.note.isEmpty();
}

MergePlan mergeSuggestions(const Article &stored, const Suggested &suggested, LastIds last)
{
    QHash<QString, QString> ids = matchEntities(stored, suggested);
    for (const Entity &entity : suggested.entities) {
        if (!ids.contains(entity.id))
            ids.insert(entity.id, u'e' + QString::number(++last.entity));
    }
    std::vector<Mention> mentions = suggested.mentions;
    for (Mention &mention : mentions)
        mention.entity = ids.value(mention.entity);
    std::vector<Quotation> quotations = suggested.quotations;
    for (Quotation &quotation : quotations) {
        quotation.speaker = ids.value(quotation.speaker);
        for (QString &speaker : quotation.speakers)
            speaker = ids.value(speaker);
        for (SpeakerCandidate &candidate : quotation.candidates)
            candidate.entity = ids.value(candidate.entity);
    }
    MergePlan plan;
    replaceEntities(stored, suggested.entities, ids, plan);
    plan.kept = replaceItems(stored.mentions, std::move(mentions), u'm', last.mention, plan.mentions) +
                replaceItems(stored.quotations, std::move(quotations), u'q', last.quotation, plan.quotations);
    return plan;
}

} // namespace guillemet::store
