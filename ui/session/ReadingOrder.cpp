#include "ui/session/ReadingOrder.h"

namespace guillemet::ui {

using annotation::Mention;
using annotation::Quotation;
using annotation::Status;

namespace {

template <typename Item> bool belongs(const Item &item, Among among)
{
    switch (among) {
    case Among::Shown:
        return item.status != Status::Rejected;
    case Among::Undecided:
        return item.status == Status::Suggested;
    case Among::Flagged:
        return item.flagged;
    }
    return false;
}

} // namespace

std::vector<Selected> inReadingOrder(const project::ArticleSession &session, Among among)
{
    std::vector<Selected> out;
    const auto &mentions = session.annotations().mentions();
    const auto &quotations = session.annotations().quotations();
    size_t m = 0;
    size_t q = 0;
    while (m < mentions.size() || q < quotations.size()) {
        const bool takeQuotation =
            q < quotations.size() &&
            (m == mentions.size() || quotations[q]->extent().start <= mentions[m]->span.start);
        if (takeQuotation) {
            if (belongs(*quotations[q], among))
                out.push_back(Selected::quotation(quotations[q]->id));
            ++q;
        } else {
            const bool isName = mentions[m]->kind == annotation::MentionKind::Name;
            if (isName && belongs(*mentions[m], among))
                out.push_back(Selected::mention(mentions[m]->id));
            ++m;
        }
    }
    return out;
}

int startOf(const project::ArticleSession &session, const Selected &what)
{
    if (const Mention *mention = what.isMention() ? session.annotations().mention(what.id) : nullptr)
        return mention->span.start;
    if (const Quotation *quotation = what.isQuotation() ? session.annotations().quotation(what.id) : nullptr)
        return quotation->extent().start;
    return -1;
}

Selected neighbourInOrder(const project::ArticleSession &session, const Selected &now, int from, int step,
                          Among among)
{
    const std::vector<Selected> all = inReadingOrder(session, among);
    if (all.empty())
        return {};
    const int count = int(all.size());
    for (int i = 0; i < count; ++i) {
        if (all[size_t(i)] == now)
            return all[size_t((i + step + count) % count)];
    }
    // `now` is not among them: its place counts.
    const int place = now.isAnnotation() ? startOf(session, now) : from;
    int after = 0;
    while (after < count && startOf(session, all[size_t(after)]) < place)
        ++after;
    const int index = step > 0 ? after : after - 1;
    return all[size_t((index + count) % count)];
}

} // namespace guillemet::ui
