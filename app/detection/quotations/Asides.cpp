#include "detection/quotations/Asides.h"

#include "detection/quotations/Outline.h"
#include "detection/quotations/WordClasses.h"

#include <QtCore/QStringList>
#include <algorithm>

namespace guillemet::detection {

namespace {

constexpr int longestAside = 45; // tokens

class AsideFinder
{
public:
    AsideFinder(const Analysis &article, const text::QuotedStretch &stretch, const CueLexicon &lexicon)
        : m_article(article), m_lexicon(lexicon)
    {
        m_first = text::tokenAt(article.tokens, stretch.inner.start);
        m_last = m_first;
        while (m_last < int(article.tokens.size()) &&
               article.tokens[size_t(m_last)].span.start < stretch.inner.end)
            ++m_last;
    }

    /// Nothing when there is no aside.
    std::vector<text::Span> run()
    {
        std::vector<text::Span> out;
        bool found = false;
        int start = m_first;
        int depth = 0; // nested marks: their words are not looked into
        for (int t = m_first; t < m_last; ++t) {
            const QChar sign = view(t).front();
            if (sign == u'«' || sign == u'“')
                ++depth;
            else if ((sign == u'»' || sign == u'”') && depth > 0)
                --depth;
            if (depth > 0 || t <= start || !mayStop(t) || !beginsAside(t + 1))
                continue;
            const int end = asideEnd(t + 1);
            push(out, start, sign == u',' || isDash(t) ? t : t + 1);
            found = true;
            start = end;
            t = end - 1;
        }
        if (!found)
            return {};
        push(out, start, m_last);
        return out;
    }

private:
    QStringView view(int t) const { return m_article.word(t); }
    QString lower(int t) const { return t >= m_first && t < m_last ? plainLower(view(t)) : QString(); }
    bool isWord(int t) const
    {
        return t < m_last && m_article.tokens[size_t(t)].kind == text::TokenKind::Word;
    }
    unsigned classes(int t) const { return isWord(t) ? wordClasses(lower(t), m_lexicon.isEnglish()) : 0; }
    bool isDash(int t) const
    {
        const QChar c = view(t).front();
        return view(t).size() == 1 && (c == u'–' || c == u'—' || c == u'-');
    }

    bool mayStop(int t) const
    {
        const QChar c = view(t).front();
        return (view(t).size() == 1 && (c == u',' || c == u'!' || c == u'?' || c == u'…' || isDash(t))) ||
               view(t) == u"...";
    }

    bool isInverted(int t) const
    {
        return (classes(t) & Inverted) && !(classes(t) & (FirstPerson | SecondPerson));
    }

    int skipAdverbs(int t) const
    {
        while (isWord(t) && (classes(t) & (Adverb | Negation)))
            ++t;
        return t;
    }

    bool beginsSubject(int t) const
    {
        t = skipAdverbs(t);
        if (t >= m_last)
            return false;
        const unsigned c = classes(t);
        if ((c & Determiner) && !(c & (FirstPerson | SecondPerson)))
            return true;
        return isWord(t) && view(t).front().isUpper();
    }

    bool beginsAside(int t) const
    {
        if (!isWord(t) || view(t).front().isUpper())
            return false;
        while (isWord(t) && (classes(t) & Clitic) && !(classes(t) & Inverted) && t + 1 < m_last &&
               m_lexicon.verb(lower(t)).flags == 0)
            ++t; // «s’étonne-t-il», «lui répond …»
        if (!isWord(t))
            return false;
        if (classes(t) & Auxiliary) {
            int next = t + 1;
            const bool inverted = isInverted(next);
            if (inverted)
                ++next;
            next = skipAdverbs(next);
            if (!isWord(next))
                return false;
            const unsigned participle = m_lexicon.verb(lower(next)).flags;
            if (!(participle & PastParticiple))
                return false;
            return inverted || ((participle & (Says | SaysAside)) && beginsSubject(next + 1));
        }
        const unsigned verb = m_lexicon.verb(lower(t)).flags;
        if (!(verb & Finite))
            return false;
        if (isInverted(t + 1))
            return (verb & Introduces) != 0;
        return (verb & (Says | SaysAside)) && beginsSubject(t + 1);
    }

    /// Whether what follows a comma within the aside still describes its speaker. After a pronoun («a-t-il dit,») few
    /// things do: words of time, «avant de», participles; anything else is the quotation again.
    bool describes(int t, bool afterPronoun) const
    {
        if (!isWord(t))
            return m_article.tokens[size_t(t)].kind == text::TokenKind::Number;
        const unsigned c = classes(t);
        const QString word = lower(t);
        if (view(t).front().isUpper())
            return false;
        if (c & (Relative | TimeWord))
            return true;
        static const QStringList openers = {QStringLiteral("avant"),     QStringLiteral("lors"),
                                            QStringLiteral("devant"),    QStringLiteral("alors"),
                                            QStringLiteral("lui-même"),  QStringLiteral("elle-même"),
                                            QStringLiteral("également")};
        if (openers.contains(word))
            return true;
        if (word == QStringLiteral("tout"))
            return t + 1 < m_last && lower(t + 1) == QStringLiteral("en"); // «tout en souriant»
        if (c != 0 || beginsClause(word))
            return false;
        const unsigned verb = m_lexicon.verb(word).flags;
        if (afterPronoun)
            return (verb & (PresentParticiple | PastParticiple)) != 0;
        return verb == 0 || (verb & (AlsoNoun | PresentParticiple | PastParticiple));
    }

    /// «c’était», «personne n’en veut»: such words are subjects, not descriptions.
    static bool beginsClause(const QString &word)
    {
        static const QStringList subjects = {QStringLiteral("c’"),    QStringLiteral("c'"),     QStringLiteral("personne"),
                                             QStringLiteral("rien"),  QStringLiteral("tous"),   QStringLiteral("toutes"),
                                             QStringLiteral("ça"),    QStringLiteral("cela"),   QStringLiteral("chacun"),
                                             QStringLiteral("voilà"), QStringLiteral("chacune")};
        return subjects.contains(word);
    }

    int asideEnd(int t) const
    {
        const int limit = std::min(m_last, t + longestAside);
        bool afterPronoun = false;
        for (int i = t; i < limit; ++i) {
            afterPronoun = afterPronoun || isInverted(i);
            const QStringView sign = view(i);
            const QChar c = sign.front();
            if (sign.size() != 1)
                continue;
            if ((c == u'.' || c == u';' || c == u':') && !isInitial(i))
                return i + 1;
            if (c == u',' && (i + 1 >= m_last || !describes(i + 1, afterPronoun)))
                return i + 1;
        }
        return limit;
    }

    bool isInitial(int i) const
    {
        if (view(i).front() != u'.' || i == 0)
            return false;
        const auto after =
            std::upper_bound(m_article.sentences.begin(), m_article.sentences.end(), i,
                             [](int token, const text::SentenceRange &range) { return token < range.first; });
        if (after != m_article.sentences.begin())
            return i + 1 < (after - 1)->last && i + 1 < m_last;
        return false;
    }

    void push(std::vector<text::Span> &out, int first, int last) const
    {
        while (first < last && isEdge(first))
            ++first;
        while (last > first && isSeparator(last - 1))
            --last;
        if (first < last)
            out.push_back(m_article.span(first, last));
    }

    bool isSeparator(int t) const { return view(t).size() == 1 && view(t).front() == u','; }
    bool isEdge(int t) const
    {
        return isSeparator(t) || (view(t).size() == 1 && (view(t).front() == u'.' || isDash(t)));
    }

    const Analysis &m_article;
    const CueLexicon &m_lexicon;
    int m_first = 0;
    int m_last = 0;
};

} // namespace

std::vector<text::Span> withoutAsides(const Analysis &article, const text::QuotedStretch &stretch,
                                      const CueLexicon &lexicon)
{
    if (lexicon.isEnglish())
        return {stretch.inner}; // English closes the marks before an aside
    const std::vector<text::Span> out = AsideFinder(article, stretch, lexicon).run();
    if (out.empty())
        return {stretch.inner};
    return out;
}

} // namespace guillemet::detection
