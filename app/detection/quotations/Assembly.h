#pragma once

#include "detection/quotations/Cast.h"
#include "detection/quotations/Fragments.h"
#include "detection/quotations/IndirectFinder.h"
#include "detection/quotations/QuotationDetector.h"
#include "detection/quotations/SpeakerRanker.h"

namespace guillemet::detection {

/// Puts an article's quotations together: fragments into quotations, reported clauses, then their speakers in
/// reading order.
class Assembly
{
public:
    /// `entitiesBefore`: how many entities earlier chapters added, so that ids stay unique.
    Assembly(const Reading &reading, const QuotationModels &models, const EntityTable &entities, int entitiesBefore = 0);

    QuotationSuggestions run();

private:
    struct Draft
    {
        annotation::Quotation quotation;
        int piece = 0; ///< where it stands in the outline
        int cue = -1;
        int source = -1;
        double speech = 0;
    };

    void addVerbatim();
    void addClauses();
    void resolveSpeakers();
    void resolve(Draft &draft);
    annotation::QuotationKind kindOf(int segment, const Fragment &fragment) const;
    std::vector<annotation::Reason> speechReasons(int segment, const Fragment &fragment) const;
    text::Span cueSpan(const Cue &cue) const;
    QString entityOf(int role);
    void addMention(int source, const QString &entity);

    const Reading &m_reading;
    const QuotationModels &m_models;
    Cast m_cast;
    int m_entityNumber = 0;
    SpeakerHistory m_history;
    std::vector<Fragment> m_fragments;
    std::vector<Draft> m_drafts;
    std::vector<QString> m_entityOfRole;
    QHash<int, int> m_mentionOfPhrase;
    QuotationSuggestions m_out;
};

} // namespace guillemet::detection
