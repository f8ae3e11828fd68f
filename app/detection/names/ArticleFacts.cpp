#include "detection/names/ArticleFacts.h"

#include "detection/names/LexiconKinds.h"

#include <algorithm>

namespace guillemet::detection {

namespace {

// A line of at most so many tokens without a full stop at its end is a headline or a crosshead.
constexpr int longestHeadline = 25;
constexpr int longestQuoted = 10;

template <size_t N> bool isOneOf(quint64 lower, const std::array<quint64, N> &words)
{
    return std::find(words.begin(), words.end(), lower) != words.end();
}

template <size_t N> std::array<quint64, N> hashes(const std::array<QStringView, N> &words)
{
    std::array<quint64, N> out{};
    std::transform(words.begin(), words.end(), out.begin(), [](QStringView word) { return lowerHash(word); });
    return out;
}

bool isConnector(quint64 lower)
{
    static const auto known = hashes<20>({u"de", u"du", u"des", u"d'", u"la", u"le", u"les", u"l'", u"et", u"en",
                                          u"of", u"the", u"and", u"for", u"von", u"van", u"al", u"el", u"bin", u"&"});
    return isOneOf(lower, known);
}

bool isLocative(quint64 lower)
{
    static const auto known = hashes<8>({u"à", u"en", u"vers", u"dans", u"in", u"at", u"near", u"depuis"});
    return isOneOf(lower, known);
}

bool isOpeningMark(QStringView word)
{
    return word == u"«" || word == u"“" || word == u"\"" || word == u"‹" || word == u"„" || word == u"‘";
}

bool isClosingMark(QStringView word)
{
    return word == u"»" || word == u"”" || word == u"\"" || word == u"›";
}

} // namespace

ArticleFacts::ArticleFacts(const Analysis &article, const WordTypes &words)
    : m_facts(size_t(words.foldCount())), m_places(article.tokens.size()), m_runOf(article.tokens.size(), -1),
      m_quotedAt(article.tokens.size(), -1), m_defined(article.tokens.size(), Undefined)
{
    findPlaces(article, words);
    findFacts(article, words);
    findRuns(article, words);
    findQuoted(article);
    findDefined(article, words);
}

ArticleFacts::Run ArticleFacts::runBefore(int token) const
{
    const int run = m_runOf[size_t(token)];
    if (run < 1)
        return {};
    const Run before = m_runs[size_t(run - 1)];
    return m_runs[size_t(run)].first - before.last <= 2 ? before : Run{};
}

ArticleFacts::Run ArticleFacts::runAfter(int token) const
{
    const int run = m_runOf[size_t(token)];
    if (run < 0 || size_t(run) + 1 >= m_runs.size())
        return {};
    const Run after = m_runs[size_t(run + 1)];
    return after.first - m_runs[size_t(run)].last <= 2 ? after : Run{};
}

void ArticleFacts::findQuoted(const Analysis &article)
{
    int open = -1;
    for (int i = 0; i < int(article.tokens.size()); ++i) {
        const QStringView word = article.word(i);
        if (article.tokens[size_t(i)].lineStart)
            open = -1;
        if (open >= 0 && isClosingMark(word)) {
            if (i - open - 1 <= longestQuoted && i > open + 1) {
                std::fill(m_quotedAt.begin() + open + 1, m_quotedAt.begin() + i, int(m_quoted.size()));
                m_quoted.push_back({open + 1, i});
            }
            open = -1;
        } else if (isOpeningMark(word)) {
            open = i;
        }
    }
}

void ArticleFacts::findPlaces(const Analysis &article, const WordTypes &words)
{
    bool inMarks = false;
    for (const text::SentenceRange sentence : article.sentences) {
        int capitals = 0;
        int lower = 0;
        for (int i = sentence.first; i < sentence.last; ++i) {
            capitals += words.at(i).is(WordType::AllCapitals);
            lower += words.at(i).is(WordType::Lower);
        }
        quint16 all = capitals >= 3 && capitals > 2 * lower ? AllCapitalLine : 0;
        const bool wholeLine = article.tokens[size_t(sentence.first)].lineStart
                               && (sentence.last == int(article.tokens.size())
                                   || article.tokens[size_t(sentence.last)].lineStart);
        if (wholeLine && sentence.last - sentence.first <= longestHeadline
            && article.word(sentence.last - 1) != u".")
            all |= Headline;
        bool start = true;
        for (int i = sentence.first; i < sentence.last; ++i) {
            if (article.tokens[size_t(i)].lineStart)
                inMarks = false;
            const QStringView word = article.word(i);
            quint16 place = all;
            if (start)
                place |= SentenceStart;
            if (!words.at(i).is(WordType::Punctuation))
                start = false;
            if (i > sentence.first && isOpeningMark(article.word(i - 1)))
                place |= AfterOpening;
            if (isClosingMark(word))
                inMarks = false;
            if (inMarks)
                place |= InMarks;
            if (word == u"«" || word == u"“")
                inMarks = true;
            m_places[size_t(i)] = place;
        }
    }
}

void ArticleFacts::findFacts(const Analysis &article, const WordTypes &words)
{
    std::vector<quint16> capitals(m_facts.size());
    const int count = int(article.tokens.size());
    for (int i = 0; i < count; ++i) {
        const WordType &word = words.at(i);
        quint16 &facts = m_facts[size_t(word.fold)];
        if (word.is(WordType::Lower)) {
            facts |= SeenLower;
            continue;
        }
        if (!word.is(WordType::Capital) || (m_places[size_t(i)] & AllCapitalLine))
            continue;
        if (++capitals[size_t(word.fold)] == 3)
            facts |= Frequent;
        if (!(m_places[size_t(i)] & SentenceStart))
            facts |= SeenCapitalInside;
        int before = i - 1;
        const bool sameLine = !article.tokens[size_t(i)].lineStart;
        // «M.» is two tokens.
        if (before > 0 && sameLine && article.word(before) == u"." && !article.tokens[size_t(before)].spaceBefore)
            --before;
        if (before < 0 || !sameLine)
            continue;
        const WordType &left = words.at(before);
        if (before == i - 1 && left.is(WordType::Capital) && (left.lexicons & anyFirstName)) {
            facts |= AfterFirstName;
            m_facts[size_t(left.fold)] |= BeforeSurname;
        }
        if (left.lexicons & lexiconBit(Civilities))
            facts |= AfterCivility;
        if (left.lexicons & lexiconBit(Functions))
            facts |= AfterFunction;
        if (isLocative(left.lower))
            facts |= AfterLocative;
        if (i + 1 < count && article.word(i - 1) == u"(" && article.word(i + 1) == u")")
            facts |= InBrackets;
    }
}

void ArticleFacts::findRuns(const Analysis &article, const WordTypes &words)
{
    for (const text::SentenceRange sentence : article.sentences) {
        int i = sentence.first;
        while (i < sentence.last) {
            if (!words.at(i).is(WordType::Capital)) {
                ++i;
                continue;
            }
            Run run{i, i + 1};
            int next = i + 1;
            int connectors = 0;
            while (next < sentence.last && connectors <= 2) {
                const WordType &word = words.at(next);
                if (word.is(WordType::Capital) || (connectors == 0 && word.is(WordType::Digit))) {
                    run.last = next + 1;
                    connectors = 0;
                } else if (isConnector(word.lower)) {
                    ++connectors;
                } else {
                    break;
                }
                ++next;
            }
            for (int k = run.first; k < run.last; ++k)
                m_runOf[size_t(k)] = int(m_runs.size());
            m_runs.push_back(run);
            i = run.last;
        }
    }
}

} // namespace guillemet::detection
