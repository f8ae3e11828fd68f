#pragma once

#include <QtCore/QStringView>

namespace guillemet::detection {

/// Closed classes of words that the quotation finder reads French and English by.
enum WordClass : unsigned {
    Determiner = 1U << 0,
    Indefinite = 1U << 1, ///< «un», «des», «a», «some»: with Determiner
    Possessive = 1U << 2, ///< «son», «his»: with Determiner
    Preposition = 1U << 3,
    Conjunction = 1U << 4,
    Relative = 1U << 5,       ///< «qui», «who»
    SubjectPronoun = 1U << 6, ///< «il», «elle», «on», «he», «they»
    StrongPronoun = 1U << 7,  ///< «lui», «eux», «celui-ci», «him», «certains»
    Clitic = 1U << 8,         ///< «se», «l’», «en», «nous» before a verb
    Negation = 1U << 9,
    Adverb = 1U << 10,
    Auxiliary = 1U << 11,
    TimeWord = 1U << 12, ///< «mardi», «hier», «Monday»
    That = 1U << 13,     ///< «que», «qu’», «that»
    Masculine = 1U << 14,
    Feminine = 1U << 15,
    Plural = 1U << 16,
    FirstPerson = 1U << 17, ///< «je», «nous», «mon», «we»
    Speaks = 1U << 18,      ///< prepositional cue of one word: «selon»
    Inverted = 1U << 19,    ///< «-t-il», «-elle»
    SecondPerson = 1U << 20,
};

/// `word` in lower case, with ’ written as '. 0 for a word of no closed class.
unsigned wordClasses(QStringView word, bool english);

} // namespace guillemet::detection
