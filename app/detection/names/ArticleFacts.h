#pragma once

#include "detection/Analysis.h"
#include "detection/names/WordTypes.h"

#include <vector>

namespace guillemet::detection {

/// What the whole article says about its words, and where each token stands: «Le Maire» after «Bruno», a word that
/// also occurs in lower case, a headline in capitals. Linear in the number of tokens.
class ArticleFacts
{
public:
    enum WordFact : quint16 {
        SeenLower = 1,         ///< also in lower case
        SeenCapitalInside = 2, ///< with a capital, not at a sentence's start
        AfterFirstName = 4,    ///< somewhere right after a capitalised first name
        AfterCivility = 8,     ///< somewhere after «M.», «Mme», …
        AfterFunction = 16,    ///< somewhere after «président», «ministre», …
        AfterLocative = 32,    ///< somewhere after «à», «en», …
        InBrackets = 64,       ///< somewhere alone between brackets, as acronyms are explained
        BeforeSurname = 128,   ///< a first name somewhere right before another capitalised word
        Frequent = 256,        ///< with a capital three times or more
    };
    enum Place : quint16 {
        SentenceStart = 1,  ///< first word of its sentence, marks and dashes passed over
        Headline = 2,       ///< in a short line without a full stop at its end
        AllCapitalLine = 4, ///< in a sentence whose letters are mostly capitals
        AfterOpening = 8,   ///< right after an opening mark
        InMarks = 16,       ///< between quotation marks of one paragraph
    };

    /// A stretch of capitalised words with the small words that join them («Organisation des Nations unies»
    /// gives «Organisation des Nations»).
    struct Run
    {
        int first = 0;
        int last = 0; ///< exclusive
    };

    /// Where a token stands in a name that is explained by its initials («Organisation mondiale de la santé (OMS)»).
    enum Defined : quint8 { Undefined, DefinedFirst, DefinedInside, DefinedLast, Acronym };

    /// A short stretch between quotation marks, such as the title of a work.
    struct Quoted
    {
        int first = 0;
        int last = 0; ///< exclusive
    };

    ArticleFacts(const Analysis &article, const WordTypes &words);

    quint16 ofFold(int fold) const { return m_facts[size_t(fold)]; }
    quint16 placeOf(int token) const { return m_places[size_t(token)]; }
    /// The run that holds the token; an empty one when it stands in none.
    Run runOf(int token) const
    {
        const int run = m_runOf[size_t(token)];
        return run < 0 ? Run{} : m_runs[size_t(run)];
    }

    /// The run that ends last before this token's run, if at most two tokens part them; an empty one otherwise.
    Run runBefore(int token) const;
    Run runAfter(int token) const;
    Defined definedAt(int token) const { return m_defined[size_t(token)]; }
    Quoted quotedAt(int token) const
    {
        const int quoted = m_quotedAt[size_t(token)];
        return quoted < 0 ? Quoted{} : m_quoted[size_t(quoted)];
    }

private:
    void findQuoted(const Analysis &article);
    void findDefined(const Analysis &article, const WordTypes &words);
    void findPlaces(const Analysis &article, const WordTypes &words);
    void findFacts(const Analysis &article, const WordTypes &words);
    void findRuns(const Analysis &article, const WordTypes &words);

    std::vector<quint16> m_facts;
    std::vector<quint16> m_places;
    std::vector<int> m_runOf;
    std::vector<Run> m_runs;
    std::vector<int> m_quotedAt;
    std::vector<Quoted> m_quoted;
    std::vector<Defined> m_defined;
};

} // namespace guillemet::detection
