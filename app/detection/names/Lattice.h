#pragma once

#include "detection/names/Labels.h"

#include <span>
#include <vector>

namespace guillemet::detection {

/// The scores of going from one label to the next; those that the scheme forbids are never read.
using Transitions = std::array<LabelScores, labelCount>;

/// A sentence's labels as a linear chain: the best path, and the probabilities of a conditional random field.
/// Made once and used for many sentences; not shared between threads.
class Lattice
{
public:
    explicit Lattice(const Transitions &transitions);

    /// The labels of the best path; one a token. Of equal paths the one with the lower labels.
    void best(std::span<const LabelScores> scores, std::vector<int> &labels);

    /// Prepares the probabilities below. Returns the logarithm of the sum over all paths.
    double sum(std::span<const LabelScores> scores);
    float probability(size_t token, int label) const { return m_forward[token][size_t(label)] * m_backward[token][size_t(label)]; }
    /// Adds the expected number of times that the sentence goes from one label to another, times `weight`.
    void addTransitions(float weight, Transitions &counts) const;
    /// That exactly the tokens [first, last) are a name of this type.
    float nameProbability(size_t first, size_t last, int type) const;

private:
    LabelScores m_transitions[labelCount];
    LabelScores m_factors[labelCount]; // exp of the transitions, 0 where forbidden
    std::vector<LabelScores> m_forward;
    std::vector<LabelScores> m_backward;
    std::vector<LabelScores> m_local; // exp of the scores, divided by the token's scale
    std::vector<std::array<signed char, labelCount>> m_from;
};

} // namespace guillemet::detection
