#include "detection/quotations/LinearModel.h"

#include <QtCore/QList>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

namespace guillemet::detection {

namespace {

constexpr quint64 offsetBasis = 14695981039346656037ULL; // FNV-1a, 64 bits
constexpr quint64 prime = 1099511628211ULL;
constexpr int fewestChoices = 2;
constexpr float smallestWeight = 0.0005F;

quint64 mix(quint64 hash, unsigned char byte)
{
    return (hash ^ byte) * prime;
}

quint64 mix(quint64 hash, const char *word)
{
    for (; *word; ++word)
        hash = mix(hash, static_cast<unsigned char>(*word));
    return hash;
}

quint64 mix(quint64 hash, const QByteArray &word)
{
    for (char c : word)
        hash = mix(hash, static_cast<unsigned char>(c));
    return hash;
}

void softmax(std::vector<double> &scores)
{
    const double highest = *std::max_element(scores.begin(), scores.end());
    double sum = 0;
    for (double &score : scores) {
        score = std::exp(score - highest);
        sum += score;
    }
    for (double &score : scores)
        score /= sum;
}

} // namespace

void Features::push(quint64 hash, float value, const QByteArray &name)
{
    m_facts.emplace_back(hash, value);
    if (m_names)
        m_names->insert(hash, name);
}

void Features::add(const char *fact, float value)
{
    push(mix(offsetBasis, fact), value, m_names ? QByteArray(fact) : QByteArray());
}

void Features::add(const char *fact, QStringView word, float value)
{
    const QByteArray bytes = word.toUtf8();
    push(mix(mix(mix(offsetBasis, fact), '='), bytes), value,
         m_names ? QByteArray(fact) + '=' + bytes : QByteArray());
}

void Features::add(const char *fact, const char *word, float value)
{
    push(mix(mix(mix(offsetBasis, fact), '='), word), value,
         m_names ? QByteArray(fact) + '=' + word : QByteArray());
}

void Features::add(const char *fact, const char *word, const char *more)
{
    push(mix(mix(mix(mix(mix(offsetBasis, fact), '='), word), '|'), more), 1.0F,
         m_names ? QByteArray(fact) + '=' + word + '|' + more : QByteArray());
}

void Features::add(const char *fact, const char *word, QStringView more)
{
    const QByteArray bytes = more.toUtf8();
    add(fact, word, bytes.constData());
}

void Features::addNumber(const char *fact, int number)
{
    add(fact, QByteArray::number(number).constData());
}

void Features::addNumber(const char *fact, const char *word, int number)
{
    add(fact, word, QByteArray::number(number).constData());
}

double LinearModel::score(const Features &features) const
{
    double sum = 0;
    for (const auto &[hash, value] : features.facts()) {
        const auto it = m_weights.constFind(hash);
        if (it != m_weights.constEnd())
            sum += double(*it) * double(value);
    }
    return sum;
}

std::vector<double> LinearModel::probabilities(const std::vector<Features> &candidates) const
{
    std::vector<double> out;
    out.reserve(candidates.size());
    for (const Features &candidate : candidates)
        out.push_back(score(candidate));
    if (!out.empty())
        softmax(out);
    return out;
}

double LinearModel::probability(const Features &features) const
{
    return 1.0 / (1.0 + std::exp(-score(features)));
}

QByteArray LinearModel::toBytes(const FeatureNames &names) const
{
    QList<QByteArray> lines;
    for (auto it = m_weights.constBegin(); it != m_weights.constEnd(); ++it) {
        const QByteArray name = names.value(it.key());
        if (!name.isEmpty())
            lines.push_back(name + '\t' + QByteArray::number(double(it.value()), 'f', 3));
    }
    std::sort(lines.begin(), lines.end());
    QByteArray out;
    for (const QByteArray &line : lines)
        out += line + '\n';
    return out;
}

LinearModel LinearModel::fromBytes(const QByteArray &bytes)
{
    LinearModel out;
    qsizetype at = 0;
    while (at < bytes.size()) {
        qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            end = bytes.size();
        const qsizetype tab = bytes.lastIndexOf('\t', end - 1);
        if (tab > at)
            out.m_weights.insert(mix(offsetBasis, bytes.mid(at, tab - at)),
                                 bytes.mid(tab + 1, end - tab - 1).toFloat());
        at = end + 1;
    }
    return out;
}

namespace {

using NumberedChoice = std::vector<std::vector<std::pair<int, float>>>; // by candidate

/// The facts that at least two choices know, in order of appearance: what a single one knows is learnt by
/// heart.
std::vector<quint64> frequentFacts(const std::vector<Choice> &choices)
{
    struct Seen
    {
        int choices = 0;
        int last = -1;
    };
    QHash<quint64, Seen> seen;
    std::vector<quint64> order;
    for (size_t c = 0; c < choices.size(); ++c) {
        for (const Features &candidate : choices[c].candidates) {
            for (const auto &fact : candidate.facts()) {
                Seen &it = seen[fact.first];
                if (it.last == int(c))
                    continue;
                it.last = int(c);
                if (++it.choices == fewestChoices)
                    order.push_back(fact.first);
            }
        }
    }
    return order;
}

std::vector<NumberedChoice> numberChoices(const std::vector<Choice> &choices,
                                          const QHash<quint64, int> &numbers)
{
    std::vector<NumberedChoice> out(choices.size());
    for (size_t c = 0; c < choices.size(); ++c) {
        for (const Features &candidate : choices[c].candidates) {
            std::vector<std::pair<int, float>> facts;
            for (const auto &[hash, value] : candidate.facts()) {
                if (const auto it = numbers.constFind(hash); it != numbers.constEnd())
                    facts.emplace_back(*it, value);
            }
            out[c].push_back(std::move(facts));
        }
    }
    return out;
}

} // namespace

LinearModel LinearModel::train(const std::vector<Choice> &choices, int rounds, double rate, double penalty)
{
    const std::vector<quint64> hashes = frequentFacts(choices);
    QHash<quint64, int> numbers;
    for (size_t n = 0; n < hashes.size(); ++n)
        numbers.insert(hashes[n], int(n));
    const std::vector<NumberedChoice> numbered = numberChoices(choices, numbers);
    std::vector<double> weights(hashes.size(), 0.0);
    std::vector<double> squares(hashes.size(), 1e-6);
    std::vector<size_t> order(choices.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::mt19937 random(20171121);
    const double decay = penalty / double(std::max<size_t>(1, choices.size()));
    for (int round = 0; round < rounds; ++round) {
        for (size_t i = order.size(); i > 1; --i) // std::shuffle is not the same everywhere
            std::swap(order[i - 1], order[size_t(random() % i)]);
        for (size_t index : order) {
            const Choice &choice = choices[index];
            if (choice.right.empty() || choice.candidates.size() < 2)
                continue;
            const NumberedChoice &facts = numbered[index];
            std::vector<double> p;
            p.reserve(choice.candidates.size());
            for (const auto &candidate : facts) {
                double sum = 0;
                for (const auto &[n, value] : candidate)
                    sum += weights[size_t(n)] * double(value);
                p.push_back(sum);
            }
            softmax(p);
            double rightMass = 1e-12;
            for (int right : choice.right)
                rightMass += p[size_t(right)];
            for (size_t c = 0; c < choice.candidates.size(); ++c) {
                const bool right =
                    std::find(choice.right.begin(), choice.right.end(), int(c)) != choice.right.end();
                const double gradient = double(choice.weight) * (p[c] - (right ? p[c] / rightMass : 0.0));
                if (std::abs(gradient) < 1e-9)
                    continue;
                for (const auto &[number, value] : facts[c]) {
                    const size_t n = size_t(number);
                    const double g = gradient * double(value) + decay * weights[n];
                    squares[n] += g * g;
                    weights[n] -= rate * g / std::sqrt(squares[n]);
                }
            }
        }
    }
    LinearModel out;
    for (size_t n = 0; n < hashes.size(); ++n) {
        if (std::abs(weights[n]) > double(smallestWeight))
            out.m_weights.insert(hashes[n], float(weights[n]));
    }
    return out;
}

} // namespace guillemet::detection
