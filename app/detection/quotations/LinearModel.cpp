#include "detection/quotations/LinearModel.h"

#include "detection/quotations/LinearFit.h"

#include <QtCore/QList>
#include <algorithm>
#include <cmath>

namespace guillemet::detection {

namespace {

constexpr quint64 offsetBasis = 14695981039346656037ULL; // FNV-1a, 64 bits
constexpr quint64 prime = 1099511628211ULL;
constexpr int fewestChoices = 2;
constexpr double smallestWeight = 0.0005;

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

LinearModel LinearModel::train(const std::vector<const Choice *> &choices, double penalty)
{
    const LinearFit fit(choices, fewestChoices);
    const std::vector<double> weights = fit.run(penalty);
    LinearModel out;
    for (size_t n = 0; n < weights.size(); ++n) {
        if (std::abs(weights[n]) > smallestWeight)
            out.m_weights.insert(fit.facts()[n], float(weights[n]));
    }
    return out;
}

} // namespace guillemet::detection
