#include "detection/names/ArticleFacts.h"

#include <algorithm>

namespace guillemet::detection {

namespace {

constexpr int shortestAcronym = 2;
constexpr int longestAcronym = 9;
constexpr int smallWordsBetween = 3;

/// The letter that a word lends to an acronym: «É» stands as «E» in it.
QChar initial(QStringView word)
{
    return word.isEmpty() ? QChar() : word.first(1).toString().normalized(QString::NormalizationForm_D).at(0).toUpper();
}

/// Reads the acronym's letters backwards along the words before `end`; the first token of the name that they explain,
/// or −1. Small words may lend a letter or not, other words must.
int explainedFrom(const Analysis &article, const WordTypes &words, int first, int end, QStringView acronym)
{
    qsizetype letter = acronym.size() - 1;
    int small = 0;
    for (int i = end - 1; i >= first; --i) {
        const WordType &word = words.at(i);
        if (word.is(WordType::Punctuation))
            return -1;
        const bool lends = initial(article.word(i)) == initial(acronym.sliced(letter, 1));
        const bool isSmall = word.is(WordType::Lower) && word.length <= 3;
        if (lends && !(isSmall && word.is(WordType::Elided))) {
            small = 0;
            if (letter-- == 0)
                return isSmall ? -1 : i;
        } else if (!isSmall || ++small > smallWordsBetween) {
            return -1;
        }
    }
    return -1;
}

} // namespace

void ArticleFacts::findDefined(const Analysis &article, const WordTypes &words)
{
    const auto mark = [&](int first, int last, int acronym) {
        for (int i = first; i < last; ++i)
            m_defined[size_t(i)] = i == first ? DefinedFirst : i + 1 == last ? DefinedLast : DefinedInside;
        m_defined[size_t(acronym)] = Acronym;
    };
    for (const text::SentenceRange sentence : article.sentences) {
        for (int i = sentence.first + 1; i + 1 < sentence.last; ++i) {
            if (article.word(i) != u"(")
                continue;
            const auto isAcronym = [&](int token) {
                const WordType &word = words.at(token);
                return word.is(WordType::AllCapitals) && word.length >= shortestAcronym && word.length <= longestAcronym;
            };
            if (i + 2 < sentence.last && article.word(i + 2) == u")" && isAcronym(i + 1)) {
                if (const int first = explainedFrom(article, words, sentence.first, i, article.word(i + 1)); first >= 0)
                    mark(first, i, i + 1);
            } else if (isAcronym(i - 1)) {
                int close = i + 1;
                while (close < sentence.last && close - i <= 3 * longestAcronym && article.word(close) != u")")
                    ++close;
                if (close < sentence.last && article.word(close) == u")"
                    && explainedFrom(article, words, i + 1, close, article.word(i - 1)) == i + 1)
                    mark(i + 1, close, i - 1);
            }
        }
    }
}

} // namespace guillemet::detection
