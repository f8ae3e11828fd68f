#pragma once

#include "detection/Analysis.h"
#include "detection/names/NameLexicon.h"
#include "detection/names/WordClusters.h"

#include <array>
#include <vector>

namespace guillemet::detection {

/// Hash of a word in lower case, with every apostrophe and hyphen of one kind, and without the accent of its first
/// letter unless that is all of it («à»).
quint64 lowerHash(QStringView word);

/// What the tagger sees of a word by itself, computed once for each form of an article.
struct WordType
{
    enum Flag : quint16 {
        Capital = 1,      ///< begins with an upper-case letter
        AllCapitals = 2,  ///< at least two letters, all of them upper-case
        Lower = 4,        ///< begins with a lower-case letter
        Digit = 8,        ///< holds a digit
        Hyphen = 16,
        Punctuation = 32, ///< no letter and no digit
        Initial = 64,     ///< one upper-case letter, or a dotted acronym
        Elided = 128,     ///< ends in an apostrophe
        InnerCapital = 256, ///< an upper-case letter after a lower-case one
    };

    quint64 exact = 0;
    quint64 lower = 0;
    quint64 shape = 0;
    std::array<quint64, 4> prefixes{}; ///< of 1 to 4 units, in lower case
    std::array<quint64, 5> suffixes{}; ///< of 1 to 5 units, in lower case
    int cluster = WordClusters::none;
    int fold = 0; ///< number of its lower-case form: «Pierre» and «pierre» share it
    NameLexicon::Set lexicons = 0; ///< as a phrase of one token
    quint16 flags = 0;
    quint8 length = 0; ///< units, at most 255

    bool is(Flag flag) const { return flags & flag; }
};

/// The different words of an article, numbered in the order of their first occurrence.
class WordTypes
{
public:
    WordTypes(const Analysis &article, const WordClusters &clusters, const NameLexicon &lexicon);

    int ofToken(int token) const { return m_ofToken[size_t(token)]; }
    const WordType &at(int token) const { return m_types[size_t(ofToken(token))]; }
    const std::vector<WordType> &all() const { return m_types; }
    int foldCount() const { return m_folds; }

private:
    std::vector<int> m_ofToken;
    std::vector<WordType> m_types;
    int m_folds = 0;
};

} // namespace guillemet::detection
