#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QStringView>
#include <cstdint>
#include <utility>
#include <vector>

namespace guillemet::detection {

/// Collects the names of features while a model is trained, so that its file can be read by people.
using FeatureNames = QHash<quint64, QByteArray>;

/// What speaks for or against one candidate: named facts with a value. A fact's name is made of up to three
/// parts («between», «comma»); only its hash is kept, unless names are collected.
class Features
{
public:
    explicit Features(FeatureNames *names = nullptr) : m_names(names) {}

    void add(const char *fact, float value = 1.0F);
    void add(const char *fact, QStringView word, float value = 1.0F);
    void add(const char *fact, const char *word, float value = 1.0F);
    void add(const char *fact, const char *word, const char *more);
    void add(const char *fact, const char *word, QStringView more);
    void addNumber(const char *fact, int number); ///< the number is part of the name
    void addNumber(const char *fact, const char *word, int number);

    const std::vector<std::pair<quint64, float>> &facts() const { return m_facts; }

private:
    void push(quint64 hash, float value, const QByteArray &name);
    FeatureNames *m_names;
    std::vector<std::pair<quint64, float>> m_facts;
};

/// A choice with the candidates' facts and which of them are right (none: it teaches nothing).
struct Choice
{
    std::vector<Features> candidates;
    std::vector<int> right;
    float weight = 1.0F;
};

/// A log-linear model over candidates: their probabilities are the softmax of their summed weights.
/// A yes-or-no question is a choice between the facts and an empty candidate.
class LinearModel
{
public:
    double score(const Features &features) const;
    /// Sums to 1 over the candidates.
    std::vector<double> probabilities(const std::vector<Features> &candidates) const;
    /// Of a yes-or-no question.
    double probability(const Features &features) const;

    bool isEmpty() const { return m_weights.isEmpty(); }
    qsizetype size() const { return m_weights.size(); }

    /// Lines «weight TAB name», sorted by name.
    QByteArray toBytes(const FeatureNames &names) const;
    static LinearModel fromBytes(const QByteArray &bytes);

    /// The weights that make the right candidates likely, with an L2 penalty: see LinearFit. Deterministic.
    static LinearModel train(const std::vector<const Choice *> &choices, double penalty);

private:
    QHash<quint64, float> m_weights; // looked up only, never walked: the order plays no part
};

} // namespace guillemet::detection
