#include "ui/session/ReadingOrder.h"

#include <algorithm>

namespace guillemet::ui {

using annotation::Mention;
using annotation::Quotation;
using annotation::Status;

namespace {

int start(const Mention *mention) { return mention->span.start; }
int start(const Quotation *quotation) { return quotation->extent().start; }

/// The first that starts at or after the offset.
template <typename T> size_t firstFrom(const std::vector<const T *> &all, int offset)
{
    const auto at = std::lower_bound(all.begin(), all.end(), offset,
                                     [](const T *item, int value) { return start(item) < value; });
    return size_t(at - all.begin());
}

template <typename T> size_t placeOf(const std::vector<const T *> &all, const T *item)
{
    size_t at = firstFrom(all, start(item));
    while (at < all.size() && all[at] != item)
        ++at;
    return at;
}

bool belongs(const ReadingItem &item, Among among)
{
    switch (among) {
    case Among::Shown:
        return item.status() != Status::Rejected;
    case Among::Undecided:
        return item.status() == Status::Suggested;
    case Among::Flagged:
        return item.name ? item.name->flagged : item.quotation->flagged;
    }
    return false;
}

} // namespace

ReadingWalk::ReadingWalk(const project::ArticleSession &session, int from)
    : m_mentions(&session.annotations().mentions()), m_quotations(&session.annotations().quotations()),
      m_mention(firstFrom(*m_mentions, from)), m_quotation(firstFrom(*m_quotations, from))
{
}

ReadingWalk ReadingWalk::before(const project::ArticleSession &session, const Selected &what, int otherwise)
{
    const int place = startOf(session, what);
    ReadingWalk walk(session, place >= 0 ? place : otherwise);
    if (place < 0)
        return walk;
    if (what.isQuotation()) {
        walk.m_quotation = placeOf(*walk.m_quotations, session.annotations().quotation(what.id));
    } else {
        walk.m_mention = placeOf(*walk.m_mentions, session.annotations().mention(what.id));
        walk.m_quotation = firstFrom(*walk.m_quotations, place + 1);
    }
    return walk;
}

ReadingWalk ReadingWalk::behind(const project::ArticleSession &session, const Selected &what, int otherwise)
{
    ReadingWalk walk = before(session, what, otherwise);
    if (startOf(session, what) >= 0)
        ++(what.isQuotation() ? walk.m_quotation : walk.m_mention);
    return walk;
}

ReadingItem ReadingWalk::next()
{
    while (m_mention < m_mentions->size() || m_quotation < m_quotations->size()) {
        const bool takeQuotation =
            m_quotation < m_quotations->size() &&
            (m_mention == m_mentions->size() || start((*m_quotations)[m_quotation]) <= start((*m_mentions)[m_mention]));
        if (takeQuotation)
            return {nullptr, (*m_quotations)[m_quotation++]};
        const Mention *mention = (*m_mentions)[m_mention++];
        if (mention->kind == annotation::MentionKind::Name)
            return {mention, nullptr};
    }
    return {};
}

ReadingItem ReadingWalk::previous()
{
    while (m_mention > 0 || m_quotation > 0) {
        const bool takeMention =
            m_mention > 0 &&
            (m_quotation == 0 || start((*m_quotations)[m_quotation - 1]) <= start((*m_mentions)[m_mention - 1]));
        if (!takeMention)
            return {nullptr, (*m_quotations)[--m_quotation]};
        const Mention *mention = (*m_mentions)[--m_mention];
        if (mention->kind == annotation::MentionKind::Name)
            return {mention, nullptr};
    }
    return {};
}

std::vector<Selected> inReadingOrder(const project::ArticleSession &session, Among among)
{
    std::vector<Selected> out;
    ReadingWalk walk(session, 0);
    while (const ReadingItem item = walk.next()) {
        if (belongs(item, among))
            out.push_back(item.selected());
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
    const auto go = [&](ReadingWalk walk) -> Selected {
        while (const ReadingItem item = step > 0 ? walk.next() : walk.previous()) {
            if (belongs(item, among))
                return item.selected();
        }
        return {};
    };
    const Selected found = go(step > 0 ? ReadingWalk::behind(session, now, from) : ReadingWalk::before(session, now, from));
    if (found.isAnnotation())
        return found;
    return go(ReadingWalk(session, step > 0 ? 0 : session.text().size() + 1));
}

} // namespace guillemet::ui
