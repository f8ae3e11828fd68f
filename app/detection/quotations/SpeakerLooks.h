#pragma once

#include "detection/quotations/Drafts.h"
#include "detection/quotations/SpeakerRanker.h"

#include <vector>

namespace guillemet::detection {

/// What was decided about one draft's speaker, with the options that were weighed.
struct SpeakerLook
{
    std::vector<SpeakerOption> options;
    std::vector<double> probabilities; ///< of the options
    size_t best = 0;                   ///< index of the option taken
    int role = -1;                     ///< its role in the cast; a new one is added to it; -1: nobody
    double sure() const { return probabilities.empty() ? 0.0 : probabilities[best]; }
};

/// The speakers of an article's quotations in two looks: the first goes through them in reading order and
/// knows who spoke before; the second knows what the first made of all the others, also of those that follow,
/// so that headings and loose quotations find their speaker in the text below.
class SpeakerLooks
{
public:
    /// All but the cast must live as long as this; described roles are added to the cast.
    SpeakerLooks(const Reading &reading, const std::vector<Draft> &drafts, Cast &cast);

    /// The question about a draft, and the options.
    SpeakerQuestion question(size_t draft) const;

    std::vector<SpeakerLook> first(const LinearModel &model);
    std::vector<SpeakerLook> second(const std::vector<SpeakerLook> &first, const LinearModel &model);

    /// The facts of the second look about each option of the first.
    std::vector<Features> secondFeatures(const std::vector<SpeakerLook> &first, size_t draft,
                                         FeatureNames *names) const;

    /// What was said before a draft, by the first look.
    SpeakerHistory historyBefore(const std::vector<SpeakerLook> &first, size_t draft) const;

    /// The role of an option; makes a new one once for each phrase.
    int roleOf(const SpeakerOption &option, int source);

private:
    void take(SpeakerLook &look, const Draft &draft);
    void favourNamed(SpeakerLook &look, const Draft &draft) const;
    void findEchoes();

    const Reading &m_reading;
    const std::vector<Draft> &m_drafts;
    Cast &m_cast;
    std::vector<int> m_roleOfPhrase;
    std::vector<int> m_paragraphs; ///< of the drafts
    struct Echo
    {
        int draft = -1;
        double share = 0; ///< of the shorter one's words
    };
    std::vector<Echo> m_echoes; ///< of each draft: another one that says the same words
};

} // namespace guillemet::detection
