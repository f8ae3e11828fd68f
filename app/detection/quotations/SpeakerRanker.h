#pragma once

#include "annotation/Quotation.h"
#include "detection/quotations/Cast.h"
#include "detection/quotations/Reading.h"

#include <optional>
#include <vector>

namespace guillemet::detection {

/// Whose words a quotation may be, asked once its source is known.
struct SpeakerQuestion
{
    int piece = 0;    ///< where the quotation stands in the outline
    int source = -1;  ///< index of Reading::phrases
    double sourceSure = 1; ///< the source ranker's probability
    int cue = -1;     ///< index of Reading::cues
    text::Span words; ///< from its first span's start to its last one's end
    bool indirect = false;
    std::optional<Nominal> nominal = {};                ///< the source read as a description
    std::vector<EntityTable::Candidate> described = {}; ///< whom it may mean, the likeliest first
    std::vector<int> persons = {}; ///< whom a pronoun of its gender may mean, the last named first
};

/// Reads the question's source as a description.
void readDescription(const Reading &reading, const Cast &cast, SpeakerQuestion &question);

/// What was said before in the article, in reading order.
struct SpeakerHistory
{
    struct Turn
    {
        int role = -1; ///< -1: open
        int piece = 0;
    };
    std::vector<Turn> turns;
    void add(Turn turn);         ///< the oldest is forgotten after a dozen
    int last() const;            ///< the last known role; -1: none
    int lastBut(int role) const; ///< the last known role other than `role`
};

/// Who may be the speaker: a role, a new role made from the source, or nobody.
struct SpeakerOption
{
    enum Kind { Nobody, NewRole, KnownRole } kind = Nobody;
    int role = -1;
};

/// What a source is, as a short word for features: «name», «pronoun», «titled», «no source» …
const char *sourceKind(const Reading &reading, int source);

std::vector<SpeakerOption> speakerOptions(const Reading &reading, const Cast &cast,
                                          const SpeakerQuestion &question, const SpeakerHistory &history);

Features speakerFeatures(const Reading &reading, const Cast &cast, const SpeakerQuestion &question,
                         const SpeakerHistory &history, const SpeakerOption &option, FeatureNames *names);

/// The facts about an option that a person can follow, for the inspector.
std::vector<annotation::Reason> speakerReasons(const Reading &reading, const Cast &cast,
                                               const SpeakerQuestion &question, const SpeakerHistory &history,
                                               const SpeakerOption &option);

} // namespace guillemet::detection
