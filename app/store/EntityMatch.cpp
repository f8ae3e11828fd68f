#include "store/EntityMatch.h"

#include "store/ProjectEntityTable.h"
#include "store/SuggestionMerge.h"

#include <algorithm>
#include <map>

namespace guillemet::store {

using namespace annotation;

namespace {

using Votes = std::map<std::pair<QString, QString>, int>; // (new entity, stored entity) → shared mentions

struct Vote
{
    int count = 0;
    QString fresh;
    QString old;
};

/// Most shared mentions first; equal ones by id, so that the result does not depend on chance.
std::vector<Vote> ranked(const Votes &votes)
{
    std::vector<Vote> out;
    for (const auto &[key, count] : votes)
        out.push_back({count, key.first, key.second});
    std::stable_sort(out.begin(), out.end(), [](const Vote &a, const Vote &b) { return a.count > b.count; });
    return out;
}

quint64 keyOf(text::Span span)
{
    return quint64(quint32(span.start)) << 32 | quint32(span.end);
}

} // namespace

QSet<QString> standingEntities(const Article &stored)
{
    QSet<QString> out;
    for (const Entity &entity : stored.entities) {
        if (entity.linkStatus != Status::Suggested)
            out.insert(entity.id);
    }
    for (const Mention &mention : stored.mentions) {
        if (!isUntouched(mention))
            out.insert(mention.entity);
    }
    for (const Quotation &quotation : stored.quotations) {
        if (isUntouched(quotation))
            continue;
        out.insert(quotation.speaker);
        for (const QString &speaker : quotation.speakers)
            out.insert(speaker);
        for (const SpeakerCandidate &candidate : quotation.candidates)
            out.insert(candidate.entity);
    }
    out.remove(QString());
    return out;
}

QHash<QString, QString> matchEntities(const Article &stored, const Suggested &suggested)
{
    QHash<quint64, const Mention *> bySpan;
    for (const Mention &mention : stored.mentions) {
        if (mention.status != Status::Rejected && !mention.entity.isEmpty())
            bySpan.insert(keyOf(mention.span), &mention);
    }
    Votes standing;
    Votes loose;
    for (const Mention &mention : suggested.mentions) {
        const Mention *same = bySpan.value(keyOf(mention.span));
        if (same && !mention.entity.isEmpty())
            ++(isUntouched(*same) ? loose : standing)[{mention.entity, same->entity}];
    }

    QHash<QString, QString> out;
    QSet<QString> claimed;
    for (const Vote &vote : ranked(standing)) {
        if (!out.contains(vote.fresh)) {
            out.insert(vote.fresh, vote.old);
            claimed.insert(vote.old);
        }
    }
    for (const Vote &vote : ranked(loose)) {
        if (!out.contains(vote.fresh) && !claimed.contains(vote.old)) {
            out.insert(vote.fresh, vote.old);
            claimed.insert(vote.old);
        }
    }
    std::map<std::pair<QString, EntityType>, QString> byName;
    for (const Entity &entity : stored.entities) {
        if (!claimed.contains(entity.id))
            byName.emplace(std::pair(ProjectEntityTable::folded(entity.name), entity.type), entity.id);
    }
    for (const Entity &entity : suggested.entities) {
        if (out.contains(entity.id))
            continue;
        const auto found = byName.find({ProjectEntityTable::folded(entity.name), entity.type});
        if (found != byName.end()) {
            out.insert(entity.id, found->second);
            byName.erase(found);
        }
    }
    return out;
}

} // namespace guillemet::store
