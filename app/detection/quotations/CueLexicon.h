#pragma once

#include "detection/names/HashNumbers.h"
#include "detection/names/WordClusters.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::detection {

/// What a word form can be as a verb; a union of forms and of its lemma's classes.
enum VerbFlag : unsigned {
    FiniteSingular = 1U << 0,
    FinitePlural = 1U << 1,
    PresentParticiple = 1U << 2,
    PastParticiple = 1U << 3,
    Infinitive = 1U << 4,
    AlsoNoun = 1U << 5,
    Says = 1U << 6,       ///< says that …
    SaysAside = 1U << 7,  ///< only beside marked speech («…», soupire-t-il)
    Qualifies = 1U << 8,  ///< calls somebody something
    TakesWords = 1U << 9, ///< marked words are its object («dénonce «…»»)
    Thinks = 1U << 10,
};
constexpr unsigned Finite = FiniteSingular | FinitePlural;
constexpr unsigned Introduces = Says | SaysAside | Qualifies | TakesWords | Thinks;

struct Verb
{
    unsigned flags = 0; ///< of VerbFlag; 0: no verb
    QString lemma;      ///< of verbs of saying; otherwise empty
};

/// The verbs of one language with their forms, from resources/lexicons/verbs-fr.tsv (generated) and
/// cues-verbs-en.tsv (forms made by rule when it is loaded). Read once, then shared and constant.
class CueLexicon
{
public:
    /// «fr», «en»; another code gives an empty lexicon.
    static const CueLexicon &forLanguage(QStringView language);

    /// `word` in lower case. Forms that no list holds are known by their endings (French tenses).
    Verb verb(QStringView word) const;
    bool isEnglish() const { return m_english; }
    /// Number of the group of words that occur in like contexts (WordClusters.h, 256 groups); -1: unknown.
    int group(const QString &word) const;

private:
    void loadFrench();
    void loadEnglish();
    const Verb *find(QStringView word) const;
    Verb &made(QStringView word);

    HashNumbers m_words{0}; ///< by the word's hash: 30,000 forms are read at the start, so that they make no strings
    std::vector<Verb> m_verbs;
    WordClusters m_clusters;
    bool m_english = false;
};

} // namespace guillemet::detection
