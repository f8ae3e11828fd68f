#include "text/Tokens.h"

#include <array>

namespace guillemet::text {

namespace {

constexpr std::array<QStringView, 15> elided = {u"l",      u"d",      u"j",       u"m",      u"t",
                                                u"s",      u"c",      u"n",       u"qu",     u"jusqu",
                                                u"lorsqu", u"puisqu", u"quoiqu",  u"presqu", u"quelqu"};

// Longest first: «-t-il» before «-il».
constexpr std::array<QStringView, 16> enclitics = {u"-t-ils", u"-t-il",  u"-t-elles", u"-t-elle", u"-t-on", u"-ils",
                                                   u"-il",    u"-elles", u"-elle",    u"-on",     u"-je",   u"-tu",
                                                   u"-nous",  u"-vous",  u"-ce",      u"-là"};

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ';
}

bool isHyphen(QChar c)
{
    return c == u'-' || c.unicode() == 0x2010 || c.unicode() == 0x2011;
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'_';
}

class Tokenizer
{
public:
    explicit Tokenizer(QStringView text) : m_text(text) {}

    std::vector<Token> run()
    {
        m_out.reserve(size_t(m_text.size()) / 4 + 8); // more than there are: pages that nothing touches cost nothing
        while (m_at < m_text.size()) {
            const QChar c = at(m_at);
            if (c == u'\n') {
                m_lineStart = m_space = true;
                ++m_at;
            } else if (c.isSpace() || c.unicode() == 0xFEFF || c.unicode() == 0x200B) {
                m_space = true;
                ++m_at;
            } else if (c.isDigit()) {
                number();
            } else if (isWordPart(c)) {
                word();
            } else {
                sign();
            }
        }
        return std::move(m_out);
    }

private:
    QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text.at(i) : QChar(); }

    void emitToken(qsizetype end, TokenKind kind)
    {
        m_out.push_back({{int(m_at), int(end)}, kind, m_space || m_out.empty(), m_lineStart || m_out.empty()});
        m_space = m_lineStart = false;
        m_at = end;
    }

    void number()
    {
        qsizetype end = m_at;
        bool letters = false;
        while (end < m_text.size()) {
            const QChar c = at(end);
            if (isWordPart(c)) {
                letters = letters || c.isLetter();
                ++end;
            } else if ((c == u',' || c == u'.' || c == u':') && at(end + 1).isDigit() && at(end - 1).isDigit()) {
                ++end;
            } else if (isHyphen(c) && isWordPart(at(end + 1)) && letters) {
                ++end; // «2e-3e», «G7-G20»; digits alone are split («2016-2018»)
            } else {
                break;
            }
        }
        emitToken(end, TokenKind::Number);
    }

    /// End of a dotted acronym such as «U.S.» or «J.-C.» at the current place, or -1.
    qsizetype acronymEnd() const
    {
        qsizetype i = m_at;
        int letters = 0;
        while (at(i).isLetter() && at(i).isUpper() && at(i + 1) == u'.') {
            ++letters;
            i += 2;
            if (isHyphen(at(i)) && at(i + 1).isUpper() && at(i + 2) == u'.')
                ++i;
        }
        return letters >= 2 && !at(i).isLetter() ? i : -1;
    }

    void word()
    {
        if (const qsizetype end = acronymEnd(); end > 0) {
            emitToken(end, TokenKind::Word);
            return;
        }
        qsizetype end = m_at;
        while (end < m_text.size()) {
            const QChar c = at(end);
            if (isWordPart(c) || c.unicode() == 0x00AD || c.unicode() == 0x200D) {
                ++end;
            } else if (isApostrophe(c)) {
                const QStringView soFar = m_text.mid(m_at, end - m_at);
                if (isElided(soFar) && isElisionContext(end + 1)) {
                    emitToken(end + 1, TokenKind::Word);
                    return;
                }
                if (!at(end + 1).isLetter())
                    break;
                if (at(end + 1).toLower() == u's' && !isWordPart(at(end + 2)) && soFar.size() > 1) {
                    emitToken(end, TokenKind::Word); // the possessive is the next token
                    emitToken(m_at + 2, TokenKind::Word);
                    return;
                }
                ++end;
            } else if (isHyphen(c) && isWordPart(at(end + 1))) {
                const qsizetype clitic = encliticEnd(end);
                if (clitic > 0 && end > m_at) {
                    emitToken(end, TokenKind::Word);
                    emitToken(clitic, TokenKind::Word);
                    return;
                }
                ++end;
            } else if (c.isHighSurrogate() && QChar::isLetter(QChar::surrogateToUcs4(c, at(end + 1)))) {
                end += 2;
            } else {
                break;
            }
        }
        emitToken(end, TokenKind::Word);
    }

    static bool isElided(QStringView word)
    {
        for (QStringView form : elided) {
            if (word.compare(form, Qt::CaseInsensitive) == 0)
                return true;
        }
        return false;
    }

    /// What may follow an elision: a word, or an opening mark («l’«Aquarius»»).
    bool isElisionContext(qsizetype i) const
    {
        const QChar c = at(i);
        return c.isLetterOrNumber() || c == u'«' || c == u'“' || c == u'"' || c == u'‘' || c.isHighSurrogate();
    }

    /// End of an inverted pronoun that starts at the hyphen `i`, or -1.
    qsizetype encliticEnd(qsizetype i) const
    {
        for (QStringView form : enclitics) {
            if (m_text.size() - i < form.size())
                continue;
            bool same = true;
            for (qsizetype k = 0; same && k < form.size(); ++k)
                same = form.at(k) == u'-' ? isHyphen(at(i + k)) : at(i + k).toLower() == form.at(k);
            if (!same)
                continue;
            const QChar after = at(i + form.size());
            if (!isWordPart(after) && !(isHyphen(after) && isWordPart(at(i + form.size() + 1))))
                return i + form.size();
        }
        return -1;
    }

    void sign()
    {
        const QChar c = at(m_at);
        qsizetype end = m_at + 1;
        if (c.isHighSurrogate() && at(end).isLowSurrogate()) {
            const char32_t whole = QChar::surrogateToUcs4(c, at(end));
            if (QChar::isLetter(whole)) {
                word();
                return;
            }
            emitToken(end + 1, TokenKind::Symbol);
            return;
        }
        if (c == u'.') {
            while (at(end) == u'.')
                ++end;
        } else if ((c == u'@' || c == u'#') && isWordPart(at(end))) {
            while (isWordPart(at(end)))
                ++end;
            emitToken(end, TokenKind::Symbol);
            return;
        }
        emitToken(end, c.isPunct() || c.isSymbol() ? TokenKind::Punctuation : TokenKind::Symbol);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_space = true;
    bool m_lineStart = true;
    std::vector<Token> m_out;
};

} // namespace

std::vector<Token> tokens(QStringView text)
{
    return Tokenizer(text).run();
}

int tokenAt(const std::vector<Token> &tokens, int offset)
{
    const auto it = std::upper_bound(tokens.begin(), tokens.end(), offset,
                                     [](int value, const Token &token) { return value < token.span.end; });
    return int(it - tokens.begin());
}

} // namespace guillemet::text
