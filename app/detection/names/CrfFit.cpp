#include "detection/names/CrfFit.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace guillemet::detection {

namespace {

// A token whose labels are this certain teaches nothing that is worth a walk through memory.
constexpr float smallestGradient = 2e-3f;
constexpr double smallestLoss = 5e-3; // of a sentence: one that is known needs no step, and rests for some rounds
constexpr int longestRest = 3;
constexpr float squaresAtStart = 1e-2f;

} // namespace

CrfFit::CrfFit(const TrainingSet &set, const NameTrainingOptions &options)
    : m_set(set), m_options(options), m_weights(set.featureCount()), m_squares(set.featureCount()),
      m_decay(set.featureCount()), m_mean(set.featureCount())
{
    for (size_t i = 0; i < m_decay.size(); ++i)
        m_decay[i] = float(options.penalty) / float(set.occurrences()[i]);
}

void CrfFit::step(float &weight, float &sum, float gradient) const
{
    sum += gradient * gradient;
    weight -= float(m_options.rate) * gradient / std::sqrt(sum);
}

double CrfFit::learn(const TrainingSet::Sentence &sentence)
{
    m_scores.resize(sentence.count);
    for (size_t i = 0; i < sentence.count; ++i) {
        LabelScores &scores = m_scores[i];
        scores.fill(0);
        for (const quint32 feature : m_set.featuresOf(sentence.first + i)) {
            const Row &row = m_weights[feature];
            for (size_t k = 0; k < weightCount; ++k)
                scores[k + 1] += row[k];
        }
    }
    Lattice lattice(m_transitions);
    lattice.sum(m_scores);
    double loss = lattice.logarithm();
    const auto gold = [&](size_t i) { return size_t(m_set.labelOf(sentence.first + i)); };
    for (size_t i = 0; i < sentence.count; ++i) {
        loss -= double(m_scores[i][gold(i)]);
        if (i > 0)
            loss -= double(m_transitions[gold(i - 1)][gold(i)]);
    }

    if (loss < smallestLoss)
        return loss;
    Transitions change{};
    lattice.addTransitions(sentence.weight, change);
    for (size_t i = 0; i < sentence.count; ++i) {
        Row gradient;
        float largest = 0;
        for (size_t k = 0; k < weightCount; ++k) {
            gradient[k] = (lattice.probability(i, int(k + 1)) - (gold(i) == k + 1 ? 1.0f : 0.0f)) * sentence.weight;
            largest = std::max(largest, std::abs(gradient[k]));
        }
        if (i > 0)
            change[gold(i - 1)][gold(i)] -= sentence.weight;
        if (largest < smallestGradient)
            continue;
        for (const quint32 feature : m_set.featuresOf(sentence.first + i)) {
            Row &weights = m_weights[feature];
            Row &squares = m_squares[feature];
            const float decay = m_decay[feature];
            for (size_t k = 0; k < weightCount; ++k) {
                const float g = gradient[k] + decay * weights[k];
                squares[k] += g * g;
                weights[k] -= float(m_options.rate) * g / std::sqrt(squares[k]);
            }
        }
    }
    for (size_t a = 0; a < labelCount; ++a) {
        for (size_t b = 0; b < labelCount; ++b) {
            if (mayFollow(int(a), int(b)) && change[a][b] != 0)
                step(m_transitions[a][b], m_transitionSquares[a][b], change[a][b]);
        }
    }
    return loss;
}

void CrfFit::addToMean()
{
    const float share = 1.0f / float(++m_inMean);
    for (size_t i = 0; i < m_mean.size(); ++i) {
        for (size_t k = 0; k < weightCount; ++k)
            m_mean[i][k] += (m_weights[i][k] - m_mean[i][k]) * share;
    }
    for (size_t a = 0; a < labelCount; ++a) {
        for (size_t b = 0; b < labelCount; ++b)
            m_meanTransitions[a][b] += (m_transitions[a][b] - m_meanTransitions[a][b]) * share;
    }
}

bool CrfFit::run(const NameTrainingCallback &progress)
{
    for (int order = 0; order < m_options.orders; ++order) {
        if (!runOrder(order, progress))
            return false;
    }
    return true;
}

void CrfFit::start()
{
    std::fill(m_weights.begin(), m_weights.end(), Row{});
    m_transitions = {};
    Row squares;
    squares.fill(squaresAtStart);
    std::fill(m_squares.begin(), m_squares.end(), squares);
    for (LabelScores &row : m_transitionSquares)
        row.fill(squaresAtStart);
}

bool CrfFit::runOrder(int number, const NameTrainingCallback &progress)
{
    start();
    std::vector<size_t> order(m_set.sentences().size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::vector<int> rest(order.size());
    std::vector<int> resting(order.size());
    std::mt19937 random(20171122 + unsigned(number));
    const int meanFrom = m_options.rounds - std::max(1, m_options.rounds / 3);
    for (int round = 0; round < m_options.rounds; ++round) {
        for (size_t i = order.size(); i > 1; --i) // not std::shuffle, whose draws differ between libraries
            std::swap(order[i - 1], order[random() % i]);
        double loss = 0;
        for (const size_t sentence : order) {
            if (resting[sentence] > 0) {
                --resting[sentence];
                continue;
            }
            const double own = learn(m_set.sentences()[sentence]);
            rest[sentence] = own < smallestLoss ? std::min(longestRest, rest[sentence] + 1) : 0;
            resting[sentence] = rest[sentence];
            loss += own;
        }
        if (round >= meanFrom)
            addToMean();
        if (progress && !progress({number * m_options.rounds + round + 1, m_options.orders * m_options.rounds,
                                   loss / double(std::max<size_t>(1, m_set.tokenCount()))}))
            return false;
    }
    return true;
}

} // namespace guillemet::detection
