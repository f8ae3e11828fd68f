#include "detection/quotations/Outline.h"

#include "detection/names/Hash.h"
#include "detection/names/HashNumbers.h"
#include "detection/quotations/Asides.h"
#include "text/Paragraphs.h"

#include <algorithm>

namespace guillemet::detection {

namespace {

class Builder
{
public:
    Builder(Outline &out, const Analysis &article, int lastToken)
        : m_out(out), m_article(article), m_first(out.firstToken), m_last(lastToken)
    {
    }

    void run()
    {
        numberSentences();
        markNames();
        addSegments();
        addPieces();
        addSentences();
    }

private:
    void numberSentences()
    {
        m_sentenceOfToken.assign(size_t(m_last - m_first), 0);
        auto sentence = std::upper_bound(m_article.sentences.begin(), m_article.sentences.end(), m_first,
                                         [](int token, text::SentenceRange range) { return token < range.last; });
        for (int t = m_first; t < m_last; ++t) {
            while (sentence->last <= t)
                ++sentence;
            m_sentenceOfToken[size_t(t - m_first)] = int(sentence - m_article.sentences.begin());
        }
    }

    void markNames()
    {
        m_out.nameOfToken.assign(size_t(m_last - m_first), -1);
        for (size_t n = 0; n < m_out.names.size(); ++n) {
            const text::Span span = m_out.names[n].span;
            for (int t = text::tokenAt(m_article.tokens, span.start);
                 t < m_last && m_article.tokens[size_t(t)].span.start < span.end; ++t)
                m_out.nameOfToken[size_t(t - m_first)] = int(n);
        }
    }

    void addSegments()
    {
        for (size_t s = 0; s < m_out.stretches.size(); ++s) {
            int part = 0;
            for (const text::Span &span : withoutAsides(m_article, m_out.stretches[s], *m_out.lexicon)) {
                Segment segment;
                segment.span = span;
                segment.stretch = int(s);
                segment.part = part++;
                segment.firstToken = text::tokenAt(m_article.tokens, span.start);
                segment.lastToken = segment.firstToken;
                while (segment.lastToken < m_last &&
                       m_article.tokens[size_t(segment.lastToken)].span.start < span.end)
                    ++segment.lastToken;
                if (segment.lastToken > segment.firstToken)
                    m_out.segments.push_back(segment);
            }
        }
    }

    void addPieces()
    {
        const auto &tokens = m_article.tokens;
        m_out.pieces.reserve(size_t(m_last - m_first));
        size_t segment = 0;
        size_t stretch = 0;
        int paragraph = text::paragraphAt(m_article.paragraphs, tokens[size_t(m_first)].span.start);
        for (int t = m_first; t < m_last;) {
            const text::Span span = tokens[size_t(t)].span;
            while (paragraph + 1 < int(m_article.paragraphs.size()) &&
                   m_article.paragraphs[size_t(paragraph + 1)].start <= span.start)
                ++paragraph;
            while (stretch < m_out.stretches.size() && m_out.stretches[stretch].outer.end <= span.start)
                ++stretch;
            if (segment < m_out.segments.size() && t >= m_out.segments[segment].firstToken) {
                Segment &found = m_out.segments[segment];
                Piece piece;
                piece.span = found.span;
                piece.token = t;
                piece.segment = int(segment);
                piece.paragraph = paragraph;
                found.piece = int(m_out.pieces.size());
                m_out.pieces.push_back(piece);
                t = std::max(t + 1, found.lastToken);
                ++segment;
                continue;
            }
            const bool inStretch =
                stretch < m_out.stretches.size() && m_out.stretches[stretch].outer.overlaps(span);
            if (inStretch && !m_out.stretches[stretch].inner.contains(span)) {
                ++t; // a mark
                continue;
            }
            addToken(t, paragraph);
            ++t;
        }
    }

    void addToken(int t, int paragraph)
    {
        const text::Token &token = m_article.tokens[size_t(t)];
        Piece piece;
        piece.span = token.span;
        piece.token = t;
        piece.paragraph = paragraph;
        piece.name = m_out.nameOf(t);
        const QStringView word = m_article.word(t);
        piece.word = token.kind == text::TokenKind::Word;
        piece.capital = word.front().isUpper();
        const Form &form = formOf(word);
        piece.lower = form.lower;
        if (piece.word) {
            piece.classes = form.classes;
            if (piece.name < 0)
                piece.verb = form.verb;
        }
        m_out.pieces.push_back(std::move(piece));
    }

    /// What a word says wherever it stands.
    struct Form
    {
        QString lower;
        unsigned classes = 0;
        Verb verb;
    };

    /// Looked up once for all its places, which share its string: a book's pieces would take most of the memory.
    const Form &formOf(QStringView word)
    {
        const auto number = size_t(m_formNumbers.numberOf(wordHash(word)));
        if (number == m_forms.size()) {
            const QString lower = plainLower(word);
            m_forms.push_back({lower, wordClasses(lower, m_out.english), m_out.lexicon->verb(lower)});
        }
        return m_forms[number];
    }

    int sentenceOf(int token) const { return m_sentenceOfToken[size_t(token - m_first)]; }

    int firstSentence(const Piece &piece) const
    {
        return sentenceOf(piece.segment < 0 ? piece.token : m_out.segments[size_t(piece.segment)].firstToken);
    }

    int lastSentence(const Piece &piece) const
    {
        return sentenceOf(piece.segment < 0 ? piece.token : m_out.segments[size_t(piece.segment)].lastToken - 1);
    }

    void addSentences()
    {
        for (int p = 0; p < int(m_out.pieces.size()); ++p) {
            Piece &piece = m_out.pieces[size_t(p)];
            bool begins = p == 0;
            if (p > 0) {
                const Piece &before = m_out.pieces[size_t(p - 1)];
                begins = before.paragraph != piece.paragraph || lastSentence(before) != firstSentence(piece);
                // A sentence within marks ends there, not the reporter's around it.
                if (begins && before.paragraph == piece.paragraph && before.segment >= 0 &&
                    !endsSentence(before))
                    begins = false;
            }
            if (begins)
                m_out.sentences.push_back({p, p});
            m_out.sentences.back().last = p + 1;
            piece.sentence = int(m_out.sentences.size()) - 1;
        }
    }

    bool endsSentence(const Piece &piece) const
    {
        const QChar last = m_article.text.string().at(piece.span.end - 1);
        return last == u'.' || last == u'!' || last == u'?' || last == u'…' || last.isPunct();
    }

    Outline &m_out;
    const Analysis &m_article;
    const int m_first;
    const int m_last;
    std::vector<int> m_sentenceOfToken; // of the chapter's tokens
    HashNumbers m_formNumbers; // by the hash of the word as written
    std::vector<Form> m_forms;
};

} // namespace

QString plainLower(QStringView word)
{
    QString out = word.toString().toLower();
    for (QChar &c : out) {
        if (c == u'’' || c == u'ʼ')
            c = u'\'';
        else if (c.unicode() == 0x2010 || c.unicode() == 0x2011)
            c = u'-';
    }
    if (out.contains(QChar(0x00AD)))
        out.remove(QChar(0x00AD));
    return out;
}

bool Outline::isSign(int piece, QChar sign) const
{
    if (!holds(piece) || at(piece).segment >= 0)
        return false;
    const QString &word = at(piece).lower;
    return !word.isEmpty() && word.front() == sign && !at(piece).word;
}

Outline outline(const Analysis &article, Chapter chapter, std::vector<annotation::Mention> names)
{
    Outline out;
    out.article = &article;
    out.firstToken = chapter.firstToken;
    out.lexicon = &CueLexicon::forLanguage(article.language);
    out.english = article.language == u"en";
    std::sort(names.begin(), names.end(),
              [](const annotation::Mention &a, const annotation::Mention &b) { return a.span < b.span; });
    out.names = std::move(names);
    out.stretches = std::move(chapter.stretches);
    if (chapter.firstToken < chapter.lastToken)
        Builder(out, article, chapter.lastToken).run();
    return out;
}

} // namespace guillemet::detection
