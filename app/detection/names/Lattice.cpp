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

Lattice::Row Lattice::rowOf(const LabelScores &scores)
{
    const auto lanes = [&](Part part) {
        return Lanes{scores[size_t(labelOf(part, 0))], scores[size_t(labelOf(part, 1))], scores[size_t(labelOf(part, 2))],
                     scores[size_t(labelOf(part, 3))]};
    };
    return {lanes(Part::Begin), lanes(Part::Inside), lanes(Part::Last), lanes(Part::Unit), scores[outside]};
}

float Lattice::value(const Row &row, int label)
{
    if (label == detection::outside)
        return row.outside;
    const Lanes parts[] = {row.begin, row.inside, row.last, row.unit};
    return parts[size_t(partOf(label))][typeOf(label)];
}

Lattice::Lattice(const Transitions &transitions)
{
    for (size_t a = 0; a < labelCount; ++a) {
        m_transitions[a] = transitions[a];
        for (size_t b = 0; b < labelCount; ++b)
            m_factors[a][b] = mayFollow(int(a), int(b)) ? expOf(lanesOf(transitions[a][b]))[0] : 0.0f;
    }
    const auto from = [this](int label) {
        const Row row = rowOf(m_factors[size_t(label)]);
        return Starts{row.begin, row.unit, row.outside};
    };
    const auto into = [this](int label) {
        LabelScores column;
        for (size_t before = 0; before < labelCount; ++before)
            column[before] = m_factors[before][size_t(label)];
        const Row row = rowOf(column);
        return Ends{row.last, row.unit, row.outside};
    };
    const auto within = [this](Part before, Part after) {
        Lanes out{};
        for (int type = 0; type < nameTypes; ++type)
            out[type] = m_factors[size_t(labelOf(before, type))][size_t(labelOf(after, type))];
        return out;
    };
    for (int type = 0; type < nameTypes; ++type) {
        m_fromLast[type] = from(labelOf(Part::Last, type));
        m_fromUnit[type] = from(labelOf(Part::Unit, type));
        m_intoBegin[type] = into(labelOf(Part::Begin, type));
        m_intoUnit[type] = into(labelOf(Part::Unit, type));
    }
    m_fromOutside = from(outside);
    m_intoOutside = into(outside);
    m_beginToInside = within(Part::Begin, Part::Inside);
    m_beginToLast = within(Part::Begin, Part::Last);
    m_insideToInside = within(Part::Inside, Part::Inside);
    m_insideToLast = within(Part::Inside, Part::Last);
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

/// The sums over the labels before, for each label.
void Lattice::arrive(const Row &before, Row &now) const
{
    Lanes begin = before.outside * m_fromOutside.begin;
    Lanes unit = before.outside * m_fromOutside.unit;
    for (int type = 0; type < nameTypes; ++type) {
        begin += before.last[type] * m_fromLast[type].begin + before.unit[type] * m_fromUnit[type].begin;
        unit += before.last[type] * m_fromLast[type].unit + before.unit[type] * m_fromUnit[type].unit;
    }
    now.begin = begin;
    now.unit = unit;
    now.outside = sumOf(before.last * m_intoOutside.last + before.unit * m_intoOutside.unit)
                  + before.outside * m_intoOutside.outside;
    now.inside = before.begin * m_beginToInside + before.inside * m_insideToInside;
    now.last = before.begin * m_beginToLast + before.inside * m_insideToLast;
}

/// The sums over the labels after, for each label.
void Lattice::depart(const Row &after, Row &now) const
{
    Lanes last = after.outside * m_intoOutside.last;
    Lanes unit = after.outside * m_intoOutside.unit;
    for (int type = 0; type < nameTypes; ++type) {
        last += after.begin[type] * m_intoBegin[type].last + after.unit[type] * m_intoUnit[type].last;
        unit += after.begin[type] * m_intoBegin[type].unit + after.unit[type] * m_intoUnit[type].unit;
    }
    now.last = last;
    now.unit = unit;
    now.outside = sumOf(after.begin * m_fromOutside.begin + after.unit * m_fromOutside.unit)
                  + after.outside * m_fromOutside.outside;
    now.begin = m_beginToInside * after.inside + m_beginToLast * after.last;
    now.inside = m_insideToInside * after.inside + m_insideToLast * after.last;
}

void Lattice::sum(std::span<const LabelScores> scores)
{
    const size_t count = scores.size();
    m_forward.resize(count);
    m_backward.resize(count);
    m_local.resize(count);
    m_scales.resize(count);
    m_largest.resize(count);
    const Lanes none{};
    const Lanes all = lanesOf(1.0f);
    for (size_t i = 0; i < count; ++i) {
        Row local = rowOf(scores[i]);
        const float most = std::max(
            largestOf(larger(larger(local.begin, local.inside), larger(local.last, local.unit))), local.outside);
        local.begin = expOf(local.begin - most);
        local.inside = expOf(local.inside - most);
        local.last = expOf(local.last - most);
        local.unit = expOf(local.unit - most);
        local.outside = expOf(lanesOf(local.outside - most))[0];

        Row forward{all, none, none, all, 1.0f};
        if (i > 0)
            arrive(m_forward[i - 1], forward);
        forward.begin *= local.begin;
        forward.inside *= local.inside;
        forward.last *= local.last;
        forward.unit *= local.unit;
        forward.outside *= local.outside;
        const Lanes closed = forward.last + forward.unit;
        const Lanes counted = i + 1 < count ? closed + (forward.begin + forward.inside) : closed;
        const float scale = std::max(sumOf(counted) + forward.outside, 1e-30f);
        const float inverse = 1.0f / scale;
        for (Row *row : {&forward, &local}) {
            row->begin *= inverse;
            row->inside *= inverse;
            row->last *= inverse;
            row->unit *= inverse;
            row->outside *= inverse;
        }
        m_forward[i] = forward;
        m_local[i] = local;
        m_scales[i] = scale;
        m_largest[i] = most;
    }
    if (count == 0)
        return;
    Row backward{none, none, all, all, 1.0f};
    m_backward[count - 1] = backward;
    for (size_t i = count - 1; i-- > 0;) {
        const Row &local = m_local[i + 1];
        backward.begin *= local.begin;
        backward.inside *= local.inside;
        backward.last *= local.last;
        backward.unit *= local.unit;
        backward.outside *= local.outside;
        const Row after = backward;
        depart(after, backward);
        m_backward[i] = backward;
    }
}

double Lattice::logarithm() const
{
    double out = 0;
    for (size_t i = 0; i < m_scales.size(); ++i)
        out += std::log(double(m_scales[i])) + double(m_largest[i]);
    return out;
}

std::array<float, nameTypes + 1> Lattice::typeProbabilities(size_t token) const
{
    const Row &left = m_forward[token];
    const Row &right = m_backward[token];
    const Lanes types
        = ((left.begin * right.begin + left.inside * right.inside) + left.last * right.last) + left.unit * right.unit;
    return {types[0], types[1], types[2], types[3], left.outside * right.outside};
}

void Lattice::addTransitions(float weight, Transitions &counts) const
{
    for (size_t i = 1; i < m_forward.size(); ++i) {
        for (size_t label = 0; label < labelCount; ++label) {
            const float right = weight * value(m_local[i], int(label)) * value(m_backward[i], int(label));
            for (int k = 0; k < arrows.count[label]; ++k) {
                const auto before = size_t(arrows.before[label][size_t(k)]);
                counts[before][label] += value(m_forward[i - 1], int(before)) * m_factors[before][label] * right;
            }
        }
    }
}

float Lattice::nameProbability(size_t first, size_t last, int type) const
{
    if (last - first == 1)
        return probability(first, labelOf(Part::Unit, type));
    float product = m_forward[first].begin[type];
    int label = labelOf(Part::Begin, type);
    for (size_t i = first + 1; i < last; ++i) {
        const int next = labelOf(i + 1 == last ? Part::Last : Part::Inside, type);
        product *= m_factors[size_t(label)][size_t(next)] * value(m_local[i], next);
        label = next;
    }
    return product * m_backward[last - 1].last[type];
}

} // namespace guillemet::detection
