#include "detection/names/TrainingSet.h"

#include <algorithm>

namespace guillemet::detection {

namespace {

void label(std::vector<signed char> &labels, int first, int last, int type)
{
    for (int i = first; i < last; ++i) {
        const Part part = last - first == 1 ? Part::Unit
                          : i == first      ? Part::Begin
                          : i + 1 == last   ? Part::Last
                                            : Part::Inside;
        labels[size_t(i)] = static_cast<signed char>(labelOf(part, type));
    }
}

bool counts(const annotation::Mention &mention)
{
    return mention.kind == annotation::MentionKind::Name && mention.status != annotation::Status::Rejected
           && int(mention.type) < nameTypes;
}

} // namespace

std::vector<signed char> goldLabels(const annotation::Article &article, const Analysis &analysis)
{
    std::vector<signed char> labels(analysis.tokens.size(), outside);
    std::vector<int> sentenceEnd(analysis.tokens.size());
    for (const text::SentenceRange sentence : analysis.sentences)
        std::fill(sentenceEnd.begin() + sentence.first, sentenceEnd.begin() + sentence.last, sentence.last);
    for (const annotation::Mention &mention : article.mentions) {
        if (!counts(mention))
            continue;
        int first = text::tokenAt(analysis.tokens, mention.span.start);
        const int last = text::tokenAt(analysis.tokens, mention.span.end - 1) + 1;
        while (first < last && first < int(labels.size())) {
            const int end = std::min(last, sentenceEnd[size_t(first)]);
            // Of names that overlap the first one counts: a mixture of both would be no sequence of labels.
            if (std::all_of(labels.begin() + first, labels.begin() + end, [](int known) { return known == outside; }))
                label(labels, first, end, int(mention.type));
            first = end;
        }
    }
    return labels;
}

bool TrainingSet::holdsNames() const
{
    return std::any_of(m_labels.begin(), m_labels.end(), [](int label) { return label != outside; });
}

void TrainingSet::add(const annotation::Article &article, const NameFeatures &features, float weight)
{
    const std::vector<signed char> labels = goldLabels(article, features.article());
    FeatureList list;
    for (const text::SentenceRange sentence : features.article().sentences) {
        m_sentences.push_back({m_labels.size(), size_t(sentence.last - sentence.first), weight});
        for (int i = sentence.first; i < sentence.last; ++i) {
            list.clear();
            features.ofPlace(sentence, i, list);
            for (int role = 0; role < NameFeatures::roles; ++role)
                features.ofWord(features.typeAt(sentence, i, role - NameFeatures::reach), role, list);
            for (const quint64 hash : list) {
                const int number = m_numbers.numberOf(hash);
                if (size_t(number) == m_hashes.size()) {
                    m_hashes.push_back(hash);
                    m_occurrences.push_back(0);
                }
                ++m_occurrences[size_t(number)];
                m_features.push_back(quint32(number));
            }
            m_offsets.push_back(m_features.size());
            m_labels.push_back(labels[size_t(i)]);
        }
    }
}

void TrainingSet::dropRareFeatures(int leastOccurrences)
{
    constexpr quint32 dropped = ~0u;
    std::vector<quint32> renumbered(m_hashes.size(), dropped);
    size_t kept = 0;
    for (size_t i = 0; i < m_hashes.size(); ++i) {
        if (m_occurrences[i] < quint32(leastOccurrences))
            continue;
        renumbered[i] = quint32(kept);
        m_hashes[kept] = m_hashes[i];
        m_occurrences[kept++] = m_occurrences[i];
    }
    m_hashes.resize(kept);
    m_occurrences.resize(kept);
    m_numbers = HashNumbers();
    size_t out = 0;
    size_t at = 0;
    for (size_t token = 0; token < m_labels.size(); ++token) {
        const size_t end = m_offsets[token + 1];
        for (; at < end; ++at) {
            if (renumbered[m_features[at]] != dropped)
                m_features[out++] = renumbered[m_features[at]];
        }
        m_offsets[token + 1] = out;
    }
    m_features.resize(out);
}

} // namespace guillemet::detection
