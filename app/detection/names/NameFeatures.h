#pragma once

#include "detection/Analysis.h"
#include "detection/names/ArticleFacts.h"
#include "detection/names/LexiconMatches.h"
#include "detection/names/WordTypes.h"

#include <array>
#include <span>

namespace guillemet::detection {

/// The hashed features of one token, or of one word in one role.
class FeatureList
{
public:
    void clear() { m_count = 0; }
    void add(quint64 feature) { m_features[size_t(m_count++)] = feature; }
    int count() const { return m_count; }
    std::span<const quint64> all() const { return {m_features.data(), size_t(m_count)}; }
    const quint64 *begin() const { return m_features.data(); }
    const quint64 *end() const { return m_features.data() + m_count; }

private:
    std::array<quint64, 320> m_features; // some 190 at most, when a trainer asks for all roles
    int m_count = 0;
};

/// The features of an article's tokens. A token's features are those of the words around it in their roles (the same
/// wherever the word stands in this article, so that a tagger can add up their weights once) and those of its place.
class NameFeatures
{
public:
    static constexpr int reach = 2; ///< words before and after the token that count
    static constexpr int roles = 2 * reach + 1;
    /// Roles are the distance from the token plus `reach`.
    static constexpr int edgeType = -1; ///< the word type that stands for what is outside the sentence

    NameFeatures(const Analysis &article, const WordClusters &clusters, const NameLexicon &lexicon);

    const Analysis &article() const { return m_article; }
    const WordTypes &words() const { return m_words; }

    /// The entry of the lexicon, of several words, in which the token stands.
    const LexiconMatches::Match &knownAt(int token) const { return m_matches.at(token); }
    /// Type of the word at `token` + distance, or edgeType outside the sentence.
    int typeAt(text::SentenceRange sentence, int token, int distance) const;
    void ofWord(int type, int role, FeatureList &out) const;
    void ofPlace(text::SentenceRange sentence, int token, FeatureList &out) const;

private:
    /// The nearest head word of a name before the token, no mark between them; -1 if none.
    int headBefore(text::SentenceRange sentence, int token) const;

    const Analysis &m_article;
    WordTypes m_words;
    ArticleFacts m_facts;
    LexiconMatches m_matches;
};

} // namespace guillemet::detection
