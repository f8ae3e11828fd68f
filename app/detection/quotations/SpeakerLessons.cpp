#include "detection/quotations/Lessons.h"

#include "detection/quotations/SpeakerLooks.h"

#include <algorithm>

namespace guillemet::detection {

using annotation::Quotation;
using annotation::QuotationKind;

namespace {

constexpr double sameWords = 0.5;

/// Walks the quotations that the engine finds in an article, in reading order, with those annotated.
class SpeakerLessons
{
public:
    SpeakerLessons(const GoldReading &article, const QuotationModels &models)
        : m_article(article), m_reading(article.reading()), m_cast(m_reading, article.entities()),
          m_drafts(draftQuotations(m_reading, models)), m_looks(m_reading, m_drafts, m_cast)
    {
        for (const Draft &draft : m_drafts)
            m_gold.push_back(match(draft));
    }

    /// What was said before is known rightly, where it is annotated.
    void first(FeatureNames *names, std::vector<Choice> &out)
    {
        SpeakerHistory history;
        for (size_t d = 0; d < m_drafts.size(); ++d) {
            const SpeakerQuestion asked = m_looks.question(d);
            const std::vector<SpeakerOption> options = speakerOptions(m_reading, m_cast, asked, history);
            Choice choice = answered(d, options);
            int known = -1;
            for (size_t o = 0; o < options.size(); ++o) {
                choice.candidates.push_back(
                    speakerFeatures(m_reading, m_cast, asked, history, options[o], names));
                if (known < 0 &&
                    std::find(choice.right.begin(), choice.right.end(), int(o)) != choice.right.end())
                    known = m_looks.roleOf(options[o], m_drafts[d].source);
            }
            if (known < 0 && m_gold[d]) {
                const std::vector<int> roles =
                    GoldReading::rolesNamed(m_cast, m_article.speakerOf(*m_gold[d]));
                known = roles.empty() ? -1 : roles.front();
            }
            history.add({known, m_drafts[d].piece});
            out.push_back(std::move(choice));
        }
    }

    void second(const LinearModel &speaker, FeatureNames *names, std::vector<Choice> &out)
    {
        const std::vector<SpeakerLook> looks = m_looks.first(speaker);
        for (size_t d = 0; d < m_drafts.size(); ++d) {
            Choice choice = answered(d, looks[d].options);
            choice.candidates = m_looks.secondFeatures(looks, d, names);
            out.push_back(std::move(choice));
        }
    }

private:
    const Quotation *match(const Draft &draft) const
    {
        const bool indirect = draft.quotation.kind == QuotationKind::Indirect;
        for (const Quotation &its : m_article.quotations()) {
            if ((its.kind == QuotationKind::Indirect) != indirect)
                continue;
            for (const text::Span &span : its.spans) {
                if (overlap(span, draft.quotation.spans.front()) >= sameWords)
                    return &its;
            }
        }
        return nullptr;
    }

    /// The right ones of the options; none where the quotation is no annotated one.
    Choice answered(size_t draft, const std::vector<SpeakerOption> &options) const
    {
        Choice choice;
        if (!m_gold[draft])
            return choice;
        const QString speaker = m_article.speakerOf(*m_gold[draft]);
        const std::vector<int> roles = GoldReading::rolesNamed(m_cast, speaker);
        for (size_t o = 0; o < options.size(); ++o) {
            bool right = speaker.isEmpty();
            if (options[o].kind == SpeakerOption::KnownRole)
                right = std::find(roles.begin(), roles.end(), options[o].role) != roles.end();
            else if (options[o].kind == SpeakerOption::NewRole)
                right = !speaker.isEmpty() && sameName(speaker, wordsOf(m_drafts[draft].source)) &&
                        std::none_of(roles.begin(), roles.end(),
                                     [this](int role) { return !m_cast.roles()[size_t(role)].described; });
            if (right)
                choice.right.push_back(int(o));
        }
        return choice;
    }

    QString wordsOf(int phrase) const
    {
        return m_reading.outline.article->text.view(m_reading.phrases[size_t(phrase)].span).toString();
    }

    const GoldReading &m_article;
    const Reading &m_reading;
    Cast m_cast;
    std::vector<Draft> m_drafts;
    SpeakerLooks m_looks;
    std::vector<const Quotation *> m_gold; ///< of each draft
};

} // namespace

void addSpeakerLessons(const GoldReading &article, const QuotationModels &models, FeatureNames *names,
                       std::vector<Choice> &out)
{
    SpeakerLessons(article, models).first(names, out);
}

void addSecondSpeakerLessons(const GoldReading &article, const QuotationModels &models, FeatureNames *names,
                             std::vector<Choice> &out)
{
    SpeakerLessons(article, models).second(models.speaker, names, out);
}

} // namespace guillemet::detection
