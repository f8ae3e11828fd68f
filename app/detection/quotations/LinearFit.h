#pragma once

#include "detection/quotations/LinearModel.h"

#include <vector>

namespace guillemet::detection {

/// Weights of a log-linear model that make the right candidates of the choices likely: the minimum of the
/// negative log likelihood plus `penalty` / 2 times the squared weights, by L-BFGS (Nocedal 1980) with
/// backtracking. Deterministic.
class LinearFit
{
public:
    /// Facts that fewer than `fewest` choices know are left out: what a single one knows is learnt by heart.
    LinearFit(const std::vector<const Choice *> &choices, int fewest);

    /// The weights, by the numbers of `facts()`.
    std::vector<double> run(double penalty) const;

    const std::vector<quint64> &facts() const { return m_facts; }

private:
    struct Candidates
    {
        size_t first = 0; ///< into m_starts
        size_t count = 0;
        float weight = 1;
    };

    void number(const std::vector<const Choice *> &choices);
    /// The candidates' probabilities in `p`; that of the right ones together.
    double weigh(const Candidates &choice, const std::vector<double> &weights, std::vector<double> &p) const;
    /// The loss, and its slope in `slope`.
    double loss(const std::vector<double> &weights, double penalty, std::vector<double> &slope) const;

    std::vector<quint64> m_facts;
    std::vector<Candidates> m_choices;
    std::vector<size_t> m_starts; ///< of each candidate's facts; one more at the end
    std::vector<char> m_right;    ///< by candidate
    std::vector<int> m_numbers;   ///< the facts of the candidates, one after the other
    std::vector<float> m_values;
};

} // namespace guillemet::detection
