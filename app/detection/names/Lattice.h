#pragma once

#include "detection/names/Labels.h"
#include "detection/names/Lanes.h"

#include <span>
#include <vector>

namespace guillemet::detection {

/// The scores of going from one label to the next; those that the scheme forbids are never read.
using Transitions = std::array<LabelScores, labelCount>;

/// A sentence's labels as a linear chain: the best path, and the probabilities of a conditional random field.
/// Made once and used for many sentences; not shared between threads. Results are the same to the bit on every machine.
class Lattice
{
public:
    explicit Lattice(const Transitions &transitions);

    /// The labels of the best path; one a token. Of equal paths the one with the lower labels.
    void best(std::span<const LabelScores> scores, std::vector<int> &labels);

    /// Prepares the probabilities below.
    void sum(std::span<const LabelScores> scores);
    /// The logarithm of the sum over all paths.
    double logarithm() const;
    float probability(size_t token, int label) const { return value(m_forward[token], label) * value(m_backward[token], label); }
    /// Of the types of names, each in all its labels; the last one of no name.
    std::array<float, nameTypes + 1> typeProbabilities(size_t token) const;
    /// Adds the expected number of times that the sentence goes from one label to another, times `weight`.
    void addTransitions(float weight, Transitions &counts) const;
    /// That exactly the tokens [first, last) are a name of this type.
    float nameProbability(size_t first, size_t last, int type) const;

private:
    static_assert(nameTypes == 4, "a lane for each type");

    /// Numbers for all labels: a part's four types side by side.
    struct Row
    {
        Lanes begin;
        Lanes inside;
        Lanes last;
        Lanes unit;
        float outside;
    };
    /// From one label that ends no name into the starts, or into one start from the labels that end no name.
    struct Starts
    {
        Lanes begin;
        Lanes unit;
        float outside;
    };
    struct Ends
    {
        Lanes last;
        Lanes unit;
        float outside;
    };

    static Row rowOf(const LabelScores &scores);
    static float value(const Row &row, int label);
    void arrive(const Row &before, Row &now) const;
    void depart(const Row &after, Row &now) const;

    LabelScores m_transitions[labelCount];
    LabelScores m_factors[labelCount]; // exp of the transitions, 0 where forbidden
    Starts m_fromLast[nameTypes];
    Starts m_fromUnit[nameTypes];
    Starts m_fromOutside;
    Ends m_intoBegin[nameTypes];
    Ends m_intoUnit[nameTypes];
    Ends m_intoOutside;
    Lanes m_beginToInside;
    Lanes m_beginToLast;
    Lanes m_insideToInside;
    Lanes m_insideToLast;
    std::vector<Row> m_forward;
    std::vector<Row> m_backward;
    std::vector<Row> m_local;     // exp of the scores less the token's largest, divided by its scale
    std::vector<float> m_scales;
    std::vector<float> m_largest; // scores
    std::vector<std::array<signed char, labelCount>> m_from;
};

} // namespace guillemet::detection
