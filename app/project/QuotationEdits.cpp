#include "project/QuotationEdits.h"

#include "project/IntentionParts.h"

#include <algorithm>

namespace guillemet::project {

using namespace annotation;
using text::Span;

int fragmentAt(const ArticleSession &session, const QString &id, int offset)
{
    const Quotation *quotation = session.annotations().quotation(id);
    if (!quotation)
        return -1;
    const auto behind = std::upper_bound(quotation->spans.begin(), quotation->spans.end(), offset,
                                         [](int value, Span span) { return value < span.start; });
    return std::max(0, int(behind - quotation->spans.begin()) - 1);
}

Edit splitQuotationAt(ArticleSession &session, const QString &id, int offset, const Actor &actor)
{
    Edit edit;
    edit.kind = EditKind::Split;
    const Quotation *quotation = session.annotations().quotation(id);
    if (!quotation)
        return edit;
    Quotation first = *quotation;
    Quotation second = *quotation;
    first.spans.clear();
    second.spans.clear();
    for (const Span span : quotation->spans) {
        const Span before = parts::trimmed(session.text(), {span.start, std::clamp(offset, span.start, span.end)});
        const Span after = parts::trimmed(session.text(), {std::clamp(offset, span.start, span.end), span.end});
        if (!before.isEmpty())
            first.spans.push_back(before);
        if (!after.isEmpty())
            second.spans.push_back(after);
    }
    if (first.spans.empty() || second.spans.empty())
        return edit;
    parts::addDecision(edit, session, *quotation, first, actor);
    second.id = session.annotations().newQuotationId();
    second.status = Status::Confirmed;
    second.provenance = {Origin::Manual, actor.name, actor.time};
    second.flagged = false;
    second.note.clear();
    parts::addMade(edit, session, second);
    return edit;
}

Edit linkSource(ArticleSession &session, const QString &id, const Actor &actor)
{
    Edit edit;
    edit.kind = EditKind::SetEntity;
    const Quotation *quotation = session.annotations().quotation(id);
    if (!quotation || !quotation->source || quotation->speaker.isEmpty())
        return edit;
    const Span source = parts::trimmed(session.text(), *quotation->source);
    const Mention *there = nullptr;
    for (const Mention *mention : session.annotations().mentionsIn(source)) {
        if (mention->status == Status::Rejected || !source.contains(mention->span))
            continue;
        if (mention->entity == quotation->speaker)
            return edit;
        // «le président Macron»: the name within it is whom it speaks of; the largest mention comes first.
        if (!there || mention->span == source)
            there = mention;
    }
    if (there) {
        Mention after = *there;
        after.entity = quotation->speaker;
        parts::addDecision(edit, session, *there, after, actor);
        parts::removeOrphans(edit, session, {there->entity});
        return edit;
    }
    if (source.isEmpty())
        return edit;
    Mention made;
    made.id = session.annotations().newMentionId();
    made.span = source;
    made.kind = MentionKind::Nominal;
    if (const Entity *speaker = session.annotations().entity(quotation->speaker))
        made.type = speaker->type;
    made.entity = quotation->speaker;
    made.status = Status::Confirmed;
    made.provenance = {Origin::Manual, actor.name, actor.time};
    parts::addMade(edit, session, made);
    return edit;
}

} // namespace guillemet::project
