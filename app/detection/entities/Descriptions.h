#pragma once

#include "annotation/Types.h"
#include "detection/Analysis.h"
#include "detection/entities/Nominal.h"
#include "detection/lexicons/Lexicons.h"

#include <vector>

namespace guillemet::detection {

/// What stands beside one name of a person.
struct NameContext
{
    bool civility = false;
    bool familyName = false; ///< «les Balkany»: the plural article before a person's name
    annotation::Gender civilityGender = annotation::Gender::Unknown;
    std::vector<Nominal> descriptions; ///< the title before, the apposition after
};

/// Reads titles and appositions beside names: «Le président russe Vladimir Poutine», «Mme Le Pen»,
/// «Agnès Buzyn, ministre de la Santé,», «White House press secretary Sarah Sanders».
class DescriptionReader
{
public:
    DescriptionReader(const Analysis &article, const std::vector<quint64> &keys, const Lexicons &lexicons);

    /// Context of the name of a person in the tokens [first, last). O(1): looks at most sixteen tokens each
    /// way.
    NameContext beside(int first, int last) const;

private:
    void before(int first, NameContext &out) const;
    void after(int last, NameContext &out) const;
    bool isPair(int first, int last) const;
    bool titleBefore(int first, int end, NameContext &out) const;
    int beforeBrackets(int end) const;
    int phraseStart(int head, int limit) const;
    bool isTitleHead(int token, const Lexicons::Match &match) const;
    bool isWord(int token) const;
    bool isSign(int token, QChar sign) const;
    int lineStart(int token) const;

    const Analysis &m_article;
    const std::vector<quint64> &m_keys;
    const Lexicons &m_lexicons;
    bool m_english;
};

} // namespace guillemet::detection
