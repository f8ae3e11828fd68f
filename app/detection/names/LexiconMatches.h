#pragma once

#include "detection/Analysis.h"
#include "detection/names/WordTypes.h"

#include <vector>

namespace guillemet::detection {

/// Where the phrases of the lexicons stand in an article: for each token, the longest phrase of two tokens or more
/// that holds it, with its lexicons. Words that are phrases by themselves are in WordType.
class LexiconMatches
{
public:
    struct Match
    {
        NameLexicon::Set lexicons = 0; ///< 0: none
        quint8 position = 0;           ///< of the token within the phrase
        quint8 length = 0;             ///< of the phrase, in tokens
    };

    LexiconMatches(const Analysis &article, const WordTypes &words, const NameLexicon &lexicon);

    const Match &at(int token) const { return m_matches[size_t(token)]; }

private:
    std::vector<Match> m_matches;
};

} // namespace guillemet::detection
