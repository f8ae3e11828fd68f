#include "ui/session/ArticleTally.h"

#include "text/WordCount.h"

#include <numeric>

namespace guillemet::ui {

using annotation::Mention;
using annotation::Quotation;
using annotation::Status;

int ArticleTally::names() const
{
    return std::accumulate(m_names.begin(), m_names.end(), 0);
}

void ArticleTally::reset(const project::ArticleSession *session)
{
    *this = {};
    if (!session)
        return;
    const annotation::AnnotationSet &annotations = session->annotations();
    for (const Mention *mention : annotations.mentions())
        count(*mention, 1);
    for (const Quotation *quotation : annotations.quotations())
        count(*quotation, 1);
    m_shares = SpeakerShares(annotations, session->text().string());
    m_words = text::wordCount(session->text().string());
}

void ArticleTally::follow(const annotation::Edit &edit, const project::ArticleSession &session)
{
    int quotations = 0;
    for (const annotation::Change &change : edit.changes) {
        if (change.article != session.id())
            continue;
        if (change.before)
            count(*change.before, -1);
        if (change.after)
            count(*change.after, 1);
        quotations += std::holds_alternative<Quotation>(change.item());
    }
    if (quotations > 1) {
        m_shares = SpeakerShares(session.annotations(), session.text().string());
        return;
    }
    for (const annotation::Change &change : edit.changes) {
        if (change.article == session.id() && std::holds_alternative<Quotation>(change.item()))
            m_shares.follow(change.before ? &std::get<Quotation>(*change.before) : nullptr,
                            change.after ? &std::get<Quotation>(*change.after) : nullptr, session.annotations(),
                            session.text().string());
    }
}

void ArticleTally::count(const annotation::Item &item, int sign)
{
    if (const auto *mention = std::get_if<Mention>(&item))
        count(*mention, sign);
    else if (const auto *quotation = std::get_if<Quotation>(&item))
        count(*quotation, sign);
}

void ArticleTally::count(const Mention &mention, int sign)
{
    if (mention.kind != annotation::MentionKind::Name)
        return;
    (mention.status == Status::Suggested ? m_undecided : m_decided) += sign;
    if (mention.status != Status::Rejected)
        m_names[size_t(mention.type)] += sign;
}

void ArticleTally::count(const Quotation &quotation, int sign)
{
    (quotation.status == Status::Suggested ? m_undecided : m_decided) += sign;
    if (quotation.status != Status::Rejected)
        m_quotations += sign;
}

} // namespace guillemet::ui
