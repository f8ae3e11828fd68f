#pragma once

#include "detection/names/FirstPass.h"
#include "detection/names/NameFeatures.h"

#include <vector>

namespace guillemet::detection {

/// The second pass: what the first found elsewhere in the article for the same words, and that they are a body which
/// the lexicon knows, changes the scores here. A few
/// fixed strengths, chosen by cross-validation on the training articles: weights fitted for each kind of evidence
/// learned the first pass's accidents by heart. Linear in the number of tokens.
class ArticleEvidence
{
public:
    ArticleEvidence(const NameFeatures &features, const FirstPass &pass);

    /// What to add to the scores of a token's labels.
    LabelScores of(int token) const;

private:
    struct Word ///< sums over the capitalised occurrences of one lower-case form
    {
        FirstPass::Types types{};
        int count = 0;
    };
    struct Name ///< one sequence of lower-case forms that the first pass took for a name somewhere
    {
        std::array<quint16, nameTypes> counts{};
        quint16 occurrences = 0; ///< all of them, names or not
    };
    struct Match ///< where such a sequence stands
    {
        int name = -1;
        quint8 position = 0;
        quint8 length = 0;
    };

    bool isKnownBody(int token) const;
    void countWords();
    void findNames();
    void findMatches(const class HashNumbers &sequences, const std::vector<int> &nameOf);

    const NameFeatures &m_features;
    const FirstPass &m_pass;
    std::vector<Word> m_words; // by fold
    std::vector<Name> m_names;
    std::vector<Match> m_matches; // by token
    bool m_shyOfOther = false;
};

} // namespace guillemet::detection
