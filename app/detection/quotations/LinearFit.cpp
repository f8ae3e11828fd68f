#include "detection/quotations/LinearFit.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>

namespace guillemet::detection {

namespace {

constexpr size_t memory = 8;    // steps that the curvature is estimated from
constexpr double enough = 1e-4; // relative gain of a step below which it ends
constexpr double armijo = 1e-4;
constexpr int mostHalvings = 20;
constexpr double least = 1e-9; // of a gradient
constexpr int mostSteps = 60;

using Vector = std::vector<double>;

double dot(const Vector &a, const Vector &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

void addTimes(Vector &to, const Vector &what, double times)
{
    for (size_t i = 0; i < to.size(); ++i)
        to[i] += times * what[i];
}

struct Move
{
    Vector weights;
    Vector slope;
    double product = 0;
};

/// The direction of the next step.
Vector direction(const std::deque<Move> &moves, const Vector &slope)
{
    Vector out(slope.size());
    for (size_t i = 0; i < out.size(); ++i)
        out[i] = -slope[i];
    std::vector<double> alphas(moves.size());
    for (size_t m = moves.size(); m-- > 0;) {
        alphas[m] = dot(moves[m].weights, out) / moves[m].product;
        addTimes(out, moves[m].slope, -alphas[m]);
    }
    if (!moves.empty()) {
        const Move &last = moves.back();
        const double scale = last.product / dot(last.slope, last.slope);
        for (double &value : out)
            value *= scale;
    }
    for (size_t m = 0; m < moves.size(); ++m) {
        const double beta = dot(moves[m].slope, out) / moves[m].product;
        addTimes(out, moves[m].weights, alphas[m] - beta);
    }
    return out;
}

} // namespace

LinearFit::LinearFit(const std::vector<const Choice *> &choices, int fewest)
{
    struct Seen
    {
        int choices = 0;
        int last = -1;
    };
    QHash<quint64, Seen> seen;
    for (size_t c = 0; c < choices.size(); ++c) {
        for (const Features &candidate : choices[c]->candidates) {
            for (const auto &fact : candidate.facts()) {
                Seen &it = seen[fact.first];
                if (it.last == int(c))
                    continue;
                it.last = int(c);
                if (++it.choices == fewest)
                    m_facts.push_back(fact.first); // in order of appearance
            }
        }
    }
    number(choices);
}

void LinearFit::number(const std::vector<const Choice *> &choices)
{
    QHash<quint64, int> numbers;
    for (size_t n = 0; n < m_facts.size(); ++n)
        numbers.insert(m_facts[n], int(n));
    for (const Choice *choice : choices) {
        if (choice->right.empty() || choice->candidates.size() < 2)
            continue;
        m_choices.push_back({m_starts.size(), choice->candidates.size(), choice->weight});
        for (size_t c = 0; c < choice->candidates.size(); ++c) {
            m_starts.push_back(m_numbers.size());
            m_right.push_back(std::find(choice->right.begin(), choice->right.end(), int(c)) !=
                              choice->right.end());
            for (const auto &[hash, value] : choice->candidates[c].facts()) {
                if (const auto it = numbers.constFind(hash); it != numbers.constEnd()) {
                    m_numbers.push_back(*it);
                    m_values.push_back(value);
                }
            }
        }
    }
    m_starts.push_back(m_numbers.size());
}

double LinearFit::weigh(const Candidates &choice, const Vector &weights, Vector &p) const
{
    p.assign(choice.count, 0.0);
    for (size_t c = 0; c < choice.count; ++c) {
        for (size_t f = m_starts[choice.first + c]; f < m_starts[choice.first + c + 1]; ++f)
            p[c] += weights[size_t(m_numbers[f])] * double(m_values[f]);
    }
    const double highest = *std::max_element(p.begin(), p.end());
    double sum = 0;
    for (double &score : p) {
        score = std::exp(score - highest);
        sum += score;
    }
    double right = 0;
    for (size_t c = 0; c < choice.count; ++c) {
        p[c] /= sum;
        right += m_right[choice.first + c] ? p[c] : 0.0;
    }
    return std::max(right, 1e-12);
}

double LinearFit::loss(const Vector &weights, double penalty, Vector &slope) const
{
    double out = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        out += penalty / 2 * weights[i] * weights[i];
        slope[i] = penalty * weights[i];
    }
    Vector p;
    for (const Candidates &choice : m_choices) {
        const double right = weigh(choice, weights, p);
        out -= double(choice.weight) * std::log(right);
        for (size_t c = 0; c < choice.count; ++c) {
            const double gradient =
                double(choice.weight) * (p[c] - (m_right[choice.first + c] ? p[c] / right : 0.0));
            if (std::abs(gradient) < least)
                continue;
            for (size_t f = m_starts[choice.first + c]; f < m_starts[choice.first + c + 1]; ++f)
                slope[size_t(m_numbers[f])] += gradient * double(m_values[f]);
        }
    }
    return out;
}

Vector LinearFit::run(double penalty) const
{
    Vector weights(m_facts.size(), 0.0);
    Vector slope(m_facts.size(), 0.0);
    double now = loss(weights, penalty, slope);
    std::deque<Move> moves;
    Vector next;
    Vector nextSlope(m_facts.size(), 0.0);
    for (int step = 0; step < mostSteps; ++step) {
        const Vector way = direction(moves, slope);
        const double descent = dot(way, slope);
        if (descent >= 0)
            break;
        double length = moves.empty() ? 1.0 / std::max(1.0, std::sqrt(dot(slope, slope))) : 1.0;
        double then = now;
        int halvings = 0;
        for (; halvings < mostHalvings; ++halvings, length /= 2) {
            next = weights;
            addTimes(next, way, length);
            then = loss(next, penalty, nextSlope);
            if (then <= now + armijo * length * descent)
                break;
        }
        if (halvings == mostHalvings)
            break;
        Move move;
        move.weights = next;
        addTimes(move.weights, weights, -1);
        move.slope = nextSlope;
        addTimes(move.slope, slope, -1);
        move.product = dot(move.weights, move.slope);
        weights.swap(next);
        slope.swap(nextSlope);
        const bool done = now - then < enough * std::abs(then);
        now = then;
        if (done)
            break;
        if (move.product > 1e-12) {
            moves.push_back(std::move(move));
            if (moves.size() > memory)
                moves.pop_front();
        }
    }
    return weights;
}

} // namespace guillemet::detection
