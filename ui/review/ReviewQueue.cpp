#include "ui/review/ReviewQueue.h"

#include "ui/session/ReadingOrder.h"

#include <algorithm>

namespace guillemet::ui {

using annotation::Mention;
using annotation::Quotation;
using annotation::Status;

double certainty(const project::ArticleSession &session, const Selected &what)
{
    if (const Mention *mention = what.isMention() ? session.annotations().mention(what.id) : nullptr)
        return mention->confidence;
    if (const Quotation *quotation = what.isQuotation() ? session.annotations().quotation(what.id) : nullptr)
        return std::min(quotation->confidence, quotation->speakerConfidence);
    return 1;
}

Selected nextToReview(const project::ArticleSession &session, ReviewOrder order, const Selected &now, int from,
                      const QSet<QString> &skipped)
{
    std::vector<Selected> open = inReadingOrder(session, Among::Undecided);
    if (open.empty())
        return {};
    const auto isSkipped = [&](const Selected &what) { return skipped.contains(what.id); };
    const bool onlySkipped = std::all_of(open.begin(), open.end(), isSkipped);
    if (!onlySkipped)
        std::erase_if(open, isSkipped);
    if (order == ReviewOrder::LeastCertain) {
        std::erase_if(open, [&](const Selected &what) { return what == now && open.size() > 1; });
        return *std::min_element(open.begin(), open.end(), [&](const Selected &a, const Selected &b) {
            return certainty(session, a) < certainty(session, b);
        });
    }
    if (const auto at = std::find(open.begin(), open.end(), now); at != open.end())
        return at + 1 == open.end() ? open.front() : *(at + 1);
    const int place = now.isAnnotation() ? startOf(session, now) : from;
    for (const Selected &what : open) {
        if (startOf(session, what) >= place)
            return what;
    }
    return open.front();
}

ReviewCounts reviewCounts(const project::ArticleSession &session)
{
    ReviewCounts counts;
    for (const Mention *mention : session.annotations().mentions()) {
        if (mention->kind != annotation::MentionKind::Name)
            continue;
        ++counts.all;
        counts.decided += mention->status != Status::Suggested;
    }
    for (const Quotation *quotation : session.annotations().quotations()) {
        ++counts.all;
        counts.decided += quotation->status != Status::Suggested;
    }
    return counts;
}

} // namespace guillemet::ui
