#pragma once

#include "annotation/Article.h"
#include "detection/Analysis.h"
#include "detection/names/HashNumbers.h"
#include "detection/names/Labels.h"
#include "detection/names/NameFeatures.h"

#include <span>
#include <vector>

namespace guillemet::detection {

/// Annotated articles as the trainer reads them: numbered features and labels of every token, sentence by sentence.
class TrainingSet
{
public:
    struct Sentence
    {
        size_t first = 0; ///< number of its first token in the set
        size_t count = 0;
        float weight = 1;
    };

    void add(const annotation::Article &article, const NameFeatures &features, float weight);
    /// Leaves out the features that occur less often, and numbers the others anew.
    void dropRareFeatures(int leastOccurrences);

    const std::vector<Sentence> &sentences() const { return m_sentences; }
    std::span<const quint32> featuresOf(size_t token) const
    {
        return {m_features.data() + m_offsets[token], m_offsets[token + 1] - m_offsets[token]};
    }
    int labelOf(size_t token) const { return m_labels[token]; }
    bool holdsNames() const;
    size_t tokenCount() const { return m_labels.size(); }
    size_t featureCount() const { return m_hashes.size(); }
    /// By number.
    const std::vector<quint64> &hashes() const { return m_hashes; }
    const std::vector<quint32> &occurrences() const { return m_occurrences; }

private:
    HashNumbers m_numbers{1 << 20};
    std::vector<quint64> m_hashes;
    std::vector<quint32> m_occurrences;
    std::vector<quint32> m_features;
    std::vector<size_t> m_offsets{0};
    std::vector<signed char> m_labels;
    std::vector<Sentence> m_sentences;
};

/// The label of every token of an article, from its names. A name that does not end where tokens end takes the
/// tokens that it touches; one that crosses a sentence's end is cut there.
std::vector<signed char> goldLabels(const annotation::Article &article, const Analysis &analysis);

} // namespace guillemet::detection
