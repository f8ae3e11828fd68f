#include "project/IntentionParts.h"
#include "project/QuotationShape.h"

#include <algorithm>

namespace guillemet::project {

using namespace annotation;
using text::Span;

namespace {

/// A suggestion that shares at least half of all characters of the two is what the person meant, with other edges.
constexpr double sameQuotation = 0.5;

int characters(const std::vector<Span> &spans)
{
    int sum = 0;
    for (Span span : spans)
        sum += span.length();
    return sum;
}

double overlapShare(const std::vector<Span> &a, const std::vector<Span> &b)
{
    int shared = 0;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        shared += std::max(0, a[i].intersected(b[j]).length());
        a[i].end < b[j].end ? ++i : ++j;
    }
    return double(shared) / double(characters(a) + characters(b) - shared);
}

const Quotation *quotationLike(const ArticleSession &session, const std::vector<Span> &spans)
{
    const Quotation *best = nullptr;
    double bestShare = sameQuotation;
    for (const Quotation *quotation : session.annotations().quotationsIn({spans.front().start, spans.back().end})) {
        if (quotation->spans == spans)
            return quotation;
        const double share = overlapShare(quotation->spans, spans);
        if (quotation->status == Status::Suggested && share > bestShare) {
            best = quotation;
            bestShare = share;
        }
    }
    return best;
}

/// One quotation changed by `change`; nothing when there is none of that id.
template <typename Function>
Edit changed(EditKind kind, const ArticleSession &session, const QString &id, const Actor &actor, Function change)
{
    Edit edit;
    edit.kind = kind;
    if (const Quotation *quotation = session.annotations().quotation(id)) {
        Quotation after = *quotation;
        change(after);
        if (!after.spans.empty())
            parts::addDecision(edit, session, *quotation, after, actor);
    }
    return edit;
}

std::optional<Span> trimmedOrNone(const ArticleSession &session, std::optional<Span> span)
{
    if (!span)
        return std::nullopt;
    const Span inside = parts::trimmed(session.text(), *span);
    return inside.isEmpty() ? std::nullopt : std::optional(inside);
}

} // namespace

Edit addQuotation(ArticleSession &session, Span selected, const Actor &actor)
{
    Edit edit;
    edit.kind = EditKind::Add;
    const QuotationShape shape = quotationShape(session.text(), selected);
    if (shape.spans.empty())
        return edit;
    if (const Quotation *there = quotationLike(session, shape.spans)) {
        edit.kind = there->spans == shape.spans ? EditKind::Confirm : EditKind::MoveEdge;
        Quotation after = *there;
        if (there->spans != shape.spans) {
            after.spans = shape.spans;
            after.kind = shape.kind;
        }
        parts::addDecision(edit, session, *there, after, actor);
        return edit;
    }
    Quotation quotation;
    quotation.id = session.annotations().newQuotationId();
    quotation.spans = shape.spans;
    quotation.kind = shape.kind;
    quotation.status = Status::Confirmed;
    quotation.provenance = {Origin::Manual, actor.name, actor.time};
    parts::addMade(edit, session, quotation);
    return edit;
}

Edit addFragment(const ArticleSession &session, const QString &id, Span selected, const Actor &actor)
{
    const QuotationShape shape = quotationShape(session.text(), selected);
    const Quotation *quotation = session.annotations().quotation(id);
    if (!quotation || shape.spans.empty())
        return {EditKind::AddFragment, {}};
    std::vector<Span> spans = quotation->spans;
    spans.insert(spans.end(), shape.spans.begin(), shape.spans.end());
    spans = parts::ordered(std::move(spans));
    if (spans == quotation->spans)
        return {EditKind::AddFragment, {}};
    return changed(EditKind::AddFragment, session, id, actor, [&](Quotation &after) { after.spans = spans; });
}

Edit removeFragment(const ArticleSession &session, const QString &id, int fragment, const Actor &actor)
{
    const Quotation *quotation = session.annotations().quotation(id);
    if (!quotation || fragment < 0 || fragment >= int(quotation->spans.size()))
        return {EditKind::RemoveFragment, {}};
    if (quotation->spans.size() == 1)
        return remove(session, id, actor);
    return changed(EditKind::RemoveFragment, session, id, actor,
                   [&](Quotation &after) { after.spans.erase(after.spans.begin() + fragment); });
}

Edit setKind(const ArticleSession &session, const QString &id, QuotationKind kind, const Actor &actor)
{
    return changed(EditKind::SetKind, session, id, actor, [&](Quotation &after) { after.kind = kind; });
}

Edit setSpan(const ArticleSession &session, const QString &id, int fragment, Span wanted, const Actor &actor)
{
    const Span span = parts::trimmed(session.text(), wanted);
    if (const Mention *mention = session.annotations().mention(id))
        return parts::moveMention(session, *mention, span, actor);
    const Quotation *quotation = session.annotations().quotation(id);
    if (!quotation || span.isEmpty() || fragment < 0 || fragment >= int(quotation->spans.size()))
        return {EditKind::MoveEdge, {}};
    return changed(EditKind::MoveEdge, session, id, actor, [&](Quotation &after) {
        after.spans[size_t(fragment)] = span;
        after.spans = parts::ordered(std::move(after.spans));
    });
}

Edit setCue(const ArticleSession &session, const QString &id, std::optional<Span> cue, const Actor &actor)
{
    return changed(EditKind::SetCue, session, id, actor,
                   [&](Quotation &after) { after.cue = trimmedOrNone(session, cue); });
}

Edit setSource(const ArticleSession &session, const QString &id, std::optional<Span> source, const Actor &actor)
{
    const std::optional<Span> span = trimmedOrNone(session, source);
    return changed(EditKind::SetSource, session, id, actor, [&](Quotation &after) {
        after.source = span;
        if (!span || !after.speaker.isEmpty())
            return;
        // Whoever the source speaks of is the speaker, where none is known yet.
        for (const Mention *mention : session.annotations().mentionsIn(*span)) {
            if (mention->status != Status::Rejected && !mention->entity.isEmpty()) {
                after.speaker = mention->entity;
                after.speakerConfidence = 1.0;
                return;
            }
        }
    });
}

Edit joinQuotations(const ArticleSession &session, const QString &first, const QString &second, const Actor &actor)
{
    const Quotation *a = session.annotations().quotation(first);
    const Quotation *b = session.annotations().quotation(second);
    if (!a || !b || a == b)
        return {EditKind::Join, {}};
    if (b->extent() < a->extent())
        std::swap(a, b);
    Edit edit = changed(EditKind::Join, session, a->id, actor, [&](Quotation &after) {
        after.spans.insert(after.spans.end(), b->spans.begin(), b->spans.end());
        after.spans = parts::ordered(std::move(after.spans));
        if (!after.cue)
            after.cue = b->cue;
        if (!after.source)
            after.source = b->source;
        if (after.speaker.isEmpty()) {
            after.speaker = b->speaker;
            after.speakers = b->speakers;
            after.speakerConfidence = b->speakerConfidence;
        }
    });
    parts::addRemoved(edit, session, *b);
    return edit;
}

Edit splitQuotation(ArticleSession &session, const QString &id, int fragment, const Actor &actor)
{
    const Quotation *quotation = session.annotations().quotation(id);
    if (!quotation || fragment < 1 || fragment >= int(quotation->spans.size()))
        return {EditKind::Split, {}};
    const auto cut = quotation->spans.begin() + fragment;
    Quotation second = *quotation;
    second.spans.assign(cut, quotation->spans.end());
    Edit edit = changed(EditKind::Split, session, id, actor,
                        [&](Quotation &after) { after.spans.resize(size_t(fragment)); });
    second.id = session.annotations().newQuotationId();
    second.status = Status::Confirmed;
    second.provenance = {Origin::Manual, actor.name, actor.time};
    parts::addMade(edit, session, second);
    return edit;
}

} // namespace guillemet::project
