#pragma once

#include "detection/names/Lattice.h"
#include "detection/names/NameTrainer.h"
#include "detection/names/TrainingSet.h"

namespace guillemet::detection {

/// Fits the weights of a conditional random field to a training set.
class CrfFit
{
public:
    using Row = std::array<float, weightCount>;

    CrfFit(const TrainingSet &set, const NameTrainingOptions &options);

    /// False when the callback stopped it.
    bool run(const NameTrainingCallback &progress);

    const std::vector<Row> &weights() const { return m_mean; }
    const Transitions &transitions() const { return m_meanTransitions; }

private:
    double learn(const TrainingSet::Sentence &sentence);
    void step(float &weight, float &sum, float gradient) const;
    void start();
    bool runOrder(int number, const NameTrainingCallback &progress);
    void addToMean();

    const TrainingSet &m_set;
    const NameTrainingOptions &m_options;
    std::vector<Row> m_weights;
    std::vector<Row> m_squares; // sums of squared gradients
    std::vector<float> m_decay; // the feature's share of the penalty at each occurrence
    std::vector<Row> m_mean;
    Transitions m_transitions{};
    Transitions m_transitionSquares{};
    Transitions m_meanTransitions{};
    int m_inMean = 0;
    std::vector<LabelScores> m_scores;
};

} // namespace guillemet::detection
