#include "detection/quotations/Drafts.h"

#include "detection/quotations/Fragments.h"
#include "detection/quotations/IndirectFinder.h"

#include <algorithm>

namespace guillemet::detection {

using annotation::Quotation;
using annotation::QuotationKind;

namespace {

constexpr double clauseThreshold = 0.5;

class Drafting
{
public:
    Drafting(const Reading &reading, const QuotationModels &models) : m_reading(reading), m_models(models) {}

    std::vector<Draft> run()
    {
        m_fragments = decideFragments(m_reading, m_models);
        addVerbatim();
        addClauses();
        std::stable_sort(m_drafts.begin(), m_drafts.end(), [](const Draft &a, const Draft &b) {
            return a.quotation.extent() < b.quotation.extent();
        });
        for (Draft &draft : m_drafts) {
            if (draft.cue >= 0)
                draft.quotation.cue = cueSpan(m_reading.cues[size_t(draft.cue)]);
            if (draft.source >= 0)
                draft.quotation.source = m_reading.phrases[size_t(draft.source)].span;
        }
        return std::move(m_drafts);
    }

private:
    text::Span cueSpan(const Cue &cue) const { return m_reading.outline.span(cue.first, cue.last); }

    QuotationKind kindOf(int segment, const Fragment &fragment) const
    {
        const Outline &o = m_reading.outline;
        const int piece = o.segments[size_t(segment)].piece;
        const int sentence = o.at(piece).sentence;
        const QString before = QLatin1String(pieceClass(o, piece - 1, sentence));
        const QString after = QLatin1String(pieceClass(o, piece + 1, sentence));
        const bool capital = o.article->text.string().at(o.segments[size_t(segment)].span.start).isUpper();
        if (before == u"end" || before == u":" || before == u"quote" || before == u"dash")
            return before == u"end" && !capital && after != u"," && after != u"end" && fragment.cue < 0
                       ? QuotationKind::Mixed
                       : QuotationKind::Direct;
        if (o.segments[size_t(segment)].part > 0)
            return QuotationKind::Direct;
        if (capital && (before == u"," || fragment.cue >= 0) && before != u"det" && before != u"prep")
            return QuotationKind::Direct;
        return QuotationKind::Mixed;
    }

    std::vector<annotation::Reason> speechReasons(int segment, const Fragment &fragment) const
    {
        const Outline &o = m_reading.outline;
        std::vector<annotation::Reason> out;
        const auto give = [&out](const char *code, const QStringList &arguments = {}, bool against = false) {
            out.push_back({QString::fromLatin1(code), arguments, against});
        };
        const Segment &it = o.segments[size_t(segment)];
        if (fragment.option.kind == CueOption::GoesOn) {
            give("goes-on");
        } else if (fragment.cue >= 0) {
            const Cue &cue = m_reading.cues[size_t(fragment.cue)];
            const QString words = o.article->text.view(cueSpan(cue)).toString();
            give(cue.kind == CueKind::Preposition ? "cue-preposition"
                 : cue.first > it.piece           ? "cue-after"
                                                  : "cue-before",
                 {words});
        } else {
            give("no-cue", {}, true);
        }
        if (o.isSign(it.piece - 1, u':'))
            give("colon");
        const int words = it.lastToken - it.firstToken;
        if (words <= 2)
            give("few-words", {}, true);
        const QStringView text = o.article->text.view(it.span);
        if (words > 4 && text.front().isUpper() &&
            (text.back() == u'.' || text.back() == u'!' || text.back() == u'?'))
            give("whole-sentence");
        for (int t = it.firstToken; t < it.lastToken; ++t) {
            if (wordClasses(plainLower(o.article->word(t)), o.english) & FirstPerson) {
                give("first-person");
                break;
            }
        }
        if (!o.stretches[size_t(it.stretch)].balanced)
            give("unbalanced", {}, true);
        return out;
    }

    void addVerbatim()
    {
        const Outline &o = m_reading.outline;
        std::vector<int> draftOf(m_fragments.size(), -1);
        for (size_t s = 0; s < m_fragments.size(); ++s) {
            const Fragment &fragment = m_fragments[s];
            if (!fragment.spoken)
                continue;
            const Segment &segment = o.segments[s];
            if (fragment.joins >= 0 && draftOf[size_t(fragment.joins)] >= 0) {
                draftOf[s] = draftOf[size_t(fragment.joins)];
                Draft &draft = m_drafts[size_t(draftOf[s])];
                draft.quotation.spans.push_back(segment.span);
                draft.speech = std::min(draft.speech, fragment.speech);
                continue;
            }
            Draft draft;
            draft.piece = segment.piece;
            draft.cue = fragment.cue;
            draft.source = fragment.source;
            draft.sourceSure = fragment.sourceSure;
            draft.speech = fragment.speech;
            draft.quotation.kind = kindOf(int(s), fragment);
            draft.quotation.spans = {segment.span};
            draft.quotation.reasons = speechReasons(int(s), fragment);
            draftOf[s] = int(m_drafts.size());
            m_drafts.push_back(std::move(draft));
        }
        for (Draft &draft : m_drafts)
            draft.quotation.confidence = m_models.speechCalibration(draft.speech);
    }

    void addClauses()
    {
        std::vector<int> sources(m_reading.cues.size(), -1);
        std::vector<double> sure(m_reading.cues.size(), 0);
        for (size_t c = 0; c < m_reading.cues.size(); ++c) {
            const Cue &cue = m_reading.cues[c];
            if (cue.kind == CueKind::Preposition ||
                (cue.classes & (Says | Thinks | SaysAside | Qualifies | TakesWords)))
                std::tie(sources[c], sure[c]) = chooseSource(m_reading, int(c), -1, m_models.source);
        }
        std::vector<bool> spoken;
        for (const Fragment &fragment : m_fragments)
            spoken.push_back(fragment.spoken);
        std::vector<ReportedClause> clauses = findReportedClauses(m_reading, sources, spoken);
        std::vector<std::pair<double, size_t>> accepted;
        for (size_t i = 0; i < clauses.size(); ++i) {
            const size_t cue = size_t(clauses[i].cue);
            const double p = m_models.clause.probability(
                clauseFeatures(m_reading, clauses[i], sources[cue], sure[cue], nullptr));
            if (p >= clauseThreshold)
                accepted.emplace_back(p, i);
        }
        for (const auto &[probability, index] : accepted) {
            ReportedClause &clause = clauses[index];
            if (clause.ends.size() > 1) {
                std::vector<Features> candidates;
                for (int end : clause.ends)
                    candidates.push_back(endFeatures(m_reading, clause, end, nullptr));
                const std::vector<double> p = m_models.clauseEnd.probabilities(candidates);
                clause.main.last = clause.ends[size_t(std::max_element(p.begin(), p.end()) - p.begin())];
            }
            const Cue &cue = m_reading.cues[size_t(clause.cue)];
            Draft draft;
            draft.piece = clause.main.first;
            draft.cue = clause.cue;
            draft.source = sources[size_t(clause.cue)];
            draft.sourceSure = sure[size_t(clause.cue)];
            draft.speech = probability;
            draft.quotation.kind = QuotationKind::Indirect;
            draft.quotation.spans = clauseSpans(m_reading, clause);
            draft.quotation.confidence = m_models.clauseCalibration(probability);
            draft.quotation.reasons = {{QStringLiteral("reported-clause"),
                                        {m_reading.outline.article->text.view(cueSpan(cue)).toString()},
                                        false}};
            m_drafts.push_back(std::move(draft));
        }
    }

    const Reading &m_reading;
    const QuotationModels &m_models;
    std::vector<Fragment> m_fragments;
    std::vector<Draft> m_drafts;
};

} // namespace

std::vector<Draft> draftQuotations(const Reading &reading, const QuotationModels &models)
{
    return Drafting(reading, models).run();
}

} // namespace guillemet::detection
