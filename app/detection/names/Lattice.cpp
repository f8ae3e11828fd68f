#include "detection/names/Lattice.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace guillemet::detection {

namespace {

struct Arrows
{
    std::array<std::array<signed char, labelCount>, labelCount> before{}; ///< labels that may stand before
    std::array<int, labelCount> count{};
};

constexpr Arrows makeArrows()
{
    Arrows out;
    for (int label = 0; label < labelCount; ++label) {
        for (int before = 0; before < labelCount; ++before) {
            if (mayFollow(before, label))
                out.before[size_t(label)][size_t(out.count[size_t(label)]++)] = static_cast<signed char>(before);
        }
    }
    return out;
}

constexpr Arrows arrows = makeArrows();

} // namespace

Lattice::Lattice(const Transitions &transitions)
{
    for (size_t a = 0; a < labelCount; ++a) {
        m_transitions[a] = transitions[a];
        for (size_t b = 0; b < labelCount; ++b)
            m_factors[a][b] = mayFollow(int(a), int(b)) ? std::exp(transitions[a][b]) : 0.0f;
    }
}

void Lattice::best(std::span<const LabelScores> scores, std::vector<int> &labels)
{
    constexpr float never = -std::numeric_limits<float>::infinity();
    labels.assign(scores.size(), outside);
    if (scores.empty())
        return;
    m_from.resize(scores.size());
    LabelScores now{};
    for (int label = 0; label < labelCount; ++label)
        now[size_t(label)] = isStart(label) ? scores[0][size_t(label)] : never;
    for (size_t i = 1; i < scores.size(); ++i) {
        LabelScores next;
        for (size_t label = 0; label < labelCount; ++label) {
            float top = never;
            signed char from = 0;
            for (int k = 0; k < arrows.count[label]; ++k) {
                const signed char before = arrows.before[label][size_t(k)];
                const float score = now[size_t(before)] + m_transitions[size_t(before)][label];
                if (score > top) {
                    top = score;
                    from = before;
                }
            }
            next[label] = top + scores[i][label];
            m_from[i][label] = from;
        }
        now = next;
    }
    int label = outside;
    for (int k = 1; k < labelCount; ++k) {
        if (!isOpen(k) && now[size_t(k)] > now[size_t(label)])
            label = k;
    }
    for (size_t i = scores.size(); i-- > 0;) {
        labels[i] = label;
        label = m_from[i][size_t(label)];
    }
}

double Lattice::sum(std::span<const LabelScores> scores)
{
    const size_t count = scores.size();
    m_forward.resize(count);
    m_backward.resize(count);
    m_local.resize(count);
    double logarithm = 0;
    for (size_t i = 0; i < count; ++i) {
        const float most = *std::max_element(scores[i].begin(), scores[i].end());
        for (size_t label = 0; label < labelCount; ++label)
            m_local[i][label] = std::exp(scores[i][label] - most);
        LabelScores &forward = m_forward[i];
        float scale = 0;
        for (size_t label = 0; label < labelCount; ++label) {
            float in = 0;
            if (i == 0) {
                in = isStart(int(label)) ? 1.0f : 0.0f;
            } else {
                for (int k = 0; k < arrows.count[label]; ++k) {
                    const auto before = size_t(arrows.before[label][size_t(k)]);
                    in += m_forward[i - 1][before] * m_factors[before][label];
                }
            }
            forward[label] = in * m_local[i][label];
            if (i + 1 < count || !isOpen(int(label)))
                scale += forward[label];
        }
        scale = std::max(scale, 1e-30f);
        const float inverse = 1.0f / scale;
        for (size_t label = 0; label < labelCount; ++label) {
            forward[label] *= inverse;
            m_local[i][label] *= inverse;
        }
        logarithm += std::log(double(scale)) + double(most);
    }
    for (size_t i = count; i-- > 0;) {
        LabelScores &backward = m_backward[i];
        backward.fill(0);
        if (i + 1 == count) {
            for (size_t label = 0; label < labelCount; ++label)
                backward[label] = isOpen(int(label)) ? 0.0f : 1.0f;
            continue;
        }
        for (size_t label = 0; label < labelCount; ++label) {
            const float right = m_local[i + 1][label] * m_backward[i + 1][label];
            for (int k = 0; k < arrows.count[label]; ++k) {
                const auto before = size_t(arrows.before[label][size_t(k)]);
                backward[before] += m_factors[before][label] * right;
            }
        }
    }
    return logarithm;
}

void Lattice::addTransitions(float weight, Transitions &counts) const
{
    for (size_t i = 1; i < m_forward.size(); ++i) {
        for (size_t label = 0; label < labelCount; ++label) {
            const float right = weight * m_local[i][label] * m_backward[i][label];
            for (int k = 0; k < arrows.count[label]; ++k) {
                const auto before = size_t(arrows.before[label][size_t(k)]);
                counts[before][label] += m_forward[i - 1][before] * m_factors[before][label] * right;
            }
        }
    }
}

float Lattice::nameProbability(size_t first, size_t last, int type) const
{
    if (last - first == 1)
        return probability(first, labelOf(Part::Unit, type));
    auto label = size_t(labelOf(Part::Begin, type));
    float product = m_forward[first][label];
    for (size_t i = first + 1; i < last; ++i) {
        const auto next = size_t(labelOf(i + 1 == last ? Part::Last : Part::Inside, type));
        product *= m_factors[label][next] * m_local[i][next];
        label = next;
    }
    return product * m_backward[last - 1][label];
}

} // namespace guillemet::detection
