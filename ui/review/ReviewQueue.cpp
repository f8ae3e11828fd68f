#include "ui/review/ReviewQueue.h"

#include "ui/session/ReadingOrder.h"

#include <algorithm>

namespace guillemet::ui {

using annotation::Mention;
using annotation::Quotation;
using annotation::Status;

namespace {

double certainty(const ReadingItem &item)
{
    return item.name ? item.name->confidence : std::min(item.quotation->confidence, item.quotation->speakerConfidence);
}

Selected nextInOrder(const project::ArticleSession &session, const Selected &now, int from, const QSet<QString> &skipped)
{
    Selected firstSkipped;
    const auto go = [&](ReadingWalk walk) -> Selected {
        while (const ReadingItem item = walk.next()) {
            if (item.status() != Status::Suggested)
                continue;
            if (!skipped.contains(item.id()))
                return item.selected();
            if (!firstSkipped.isAnnotation())
                firstSkipped = item.selected();
        }
        return {};
    };
    Selected found = go(ReadingWalk::behind(session, now, from));
    if (!found.isAnnotation())
        found = go(ReadingWalk(session, 0));
    return found.isAnnotation() ? found : firstSkipped;
}

Selected leastCertain(const project::ArticleSession &session, const Selected &now, const QSet<QString> &skipped)
{
    // What waits unskipped comes before what was skipped, and that before the one in sight.
    const auto turn = [&](const ReadingItem &item) { return item.selected() == now ? 2 : int(skipped.contains(item.id())); };
    ReadingItem best;
    int bestTurn = 3;
    double bestCertainty = 0;
    ReadingWalk walk(session, 0);
    while (const ReadingItem item = walk.next()) {
        if (item.status() != Status::Suggested)
            continue;
        const double certain = certainty(item);
        if (bestTurn < 2 && certain >= bestCertainty && skipped.isEmpty())
            continue;
        const int its = turn(item);
        if (its < bestTurn || (its == bestTurn && certain < bestCertainty)) {
            best = item;
            bestTurn = its;
            bestCertainty = certain;
        }
    }
    return best ? best.selected() : Selected{};
}

} // namespace

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
    return order == ReviewOrder::LeastCertain ? leastCertain(session, now, skipped)
                                              : nextInOrder(session, now, from, skipped);
}

} // namespace guillemet::ui
