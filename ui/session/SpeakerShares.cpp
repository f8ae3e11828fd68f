#include "ui/session/SpeakerShares.h"

#include "text/WordCount.h"

#include <algorithm>

namespace guillemet::ui {

using annotation::Quotation;
using annotation::Status;

SpeakerShares::SpeakerShares(const annotation::AnnotationSet &annotations, QStringView text)
{
    sum(annotations, text);
}

int SpeakerShares::wordsOf(const Quotation &quotation, QStringView text)
{
    const auto known = m_counted.constFind(quotation.id);
    if (known != m_counted.constEnd())
        return *known;
    int words = 0;
    for (const text::Span &span : quotation.spans)
        words += text::wordCount(text.mid(span.start, span.length()));
    m_counted.insert(quotation.id, words);
    return words;
}

void SpeakerShares::sum(const annotation::AnnotationSet &annotations, QStringView text)
{
    m_all.clear();
    m_ranks.clear();
    m_words = m_quotations = m_confirmed = 0;
    m_counted.reserve(qsizetype(annotations.quotations().size()));
    QHash<QString, size_t> places;
    for (const Quotation *quotation : annotations.quotations()) {
        if (quotation->status == Status::Rejected)
            continue;
        const int words = wordsOf(*quotation, text);
        const bool isConfirmed = quotation->status == Status::Confirmed;
        m_words += words;
        ++m_quotations;
        m_confirmed += isConfirmed;
        if (quotation->speaker.isEmpty())
            continue;
        auto place = places.constFind(quotation->speaker);
        if (place == places.constEnd()) {
            place = places.insert(quotation->speaker, m_all.size());
            m_all.push_back({quotation->speaker, 0, 0, 0});
        }
        SpeakerShare &share = m_all[*place];
        share.words += words;
        ++share.quotations;
        share.confirmed += isConfirmed;
    }
    std::stable_sort(m_all.begin(), m_all.end(),
                     [](const SpeakerShare &a, const SpeakerShare &b) { return a.words > b.words; });
    for (size_t i = 0; i < m_all.size(); ++i)
        m_ranks.insert(m_all[i].entity, int(i));
}

void SpeakerShares::follow(const Quotation *before, const Quotation *after,
                           const annotation::AnnotationSet &annotations, QStringView text)
{
    const bool counted = before && after && before->status != Status::Rejected && after->status != Status::Rejected;
    if (counted && before->spans == after->spans && before->speaker == after->speaker) {
        const int change = (after->status == Status::Confirmed) - (before->status == Status::Confirmed);
        m_confirmed += change;
        if (const int place = rank(after->speaker); place >= 0)
            m_all[size_t(place)].confirmed += change;
        return;
    }
    const Quotation *changed = after ? after : before;
    if (!before || !after || before->spans != after->spans)
        m_counted.remove(changed->id);
    sum(annotations, text);
}

} // namespace guillemet::ui
