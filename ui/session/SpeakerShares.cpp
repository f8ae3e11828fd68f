#include "ui/session/SpeakerShares.h"

#include "text/WordCount.h"

#include <algorithm>

namespace guillemet::ui {

SpeakerShares::SpeakerShares(const annotation::AnnotationSet &annotations, QStringView text)
{
    QHash<QString, size_t> places;
    for (const annotation::Quotation *quotation : annotations.quotations()) {
        if (quotation->status == annotation::Status::Rejected)
            continue;
        int words = 0;
        for (const text::Span &span : quotation->spans)
            words += text::wordCount(text.mid(span.start, span.length()));
        const bool isConfirmed = quotation->status == annotation::Status::Confirmed;
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

} // namespace guillemet::ui
