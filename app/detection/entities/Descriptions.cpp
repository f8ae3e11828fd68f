#include "detection/entities/Descriptions.h"

#include "detection/entities/Words.h"

namespace guillemet::detection {

using annotation::Gender;
using text::TokenKind;

namespace {

constexpr int reach = 16; // tokens looked at on each side
constexpr Lexicons::Flags titleFlags = Lexicons::Function | Lexicons::PersonNoun;

} // namespace

DescriptionReader::DescriptionReader(const Analysis &article, const std::vector<quint64> &keys,
                                     const Lexicons &lexicons)
    : m_article(article), m_keys(keys), m_lexicons(lexicons), m_english(article.language == u"en")
{
}

bool DescriptionReader::isWord(int token) const
{
    return m_article.tokens[size_t(token)].kind == TokenKind::Word;
}

bool DescriptionReader::isSign(int token, QChar sign) const
{
    const text::Span span = m_article.tokens[size_t(token)].span;
    return span.length() == 1 && m_article.text.string().at(span.start) == sign;
}

NameContext DescriptionReader::beside(int first, int last) const
{
    NameContext out;
    before(first, out);
    if (!isPair(first, last))
        after(last, out);
    return out;
}

/// First token of the stretch before `token` that has no sign and no end of line, at most `reach` back.
int DescriptionReader::lineStart(int token) const
{
    int at = token;
    while (at > 0 && token - at < reach && !m_article.tokens[size_t(at)].lineStart &&
           (isWord(at - 1) || m_article.tokens[size_t(at - 1)].kind == TokenKind::Number))
        --at;
    return at;
}

void DescriptionReader::before(int first, NameContext &out) const
{
    int end = first; // what stands before the name ends here
    if (end > 0 && !m_article.tokens[size_t(end)].lineStart && isSign(end - 1, u'.') && end > 1 &&
        (m_lexicons.flags(m_keys[size_t(end - 2)]) & Lexicons::Civility))
        --end;
    if (end > 0 && !m_article.tokens[size_t(first)].lineStart &&
        (m_lexicons.flags(m_keys[size_t(end - 1)]) & Lexicons::Civility) &&
        m_article.word(end - 1).front().isUpper()) {
        if (const Lexicons::Title *title = m_lexicons.title(m_keys[size_t(end - 1)]);
            title && title->civility) {
            out.civility = true;
            out.civilityGender = title->gender;
            --end;
        }
    }
    if (end == 0 || m_article.tokens[size_t(end)].lineStart)
        return;
    if (!out.civility && determiner(m_article.word(end - 1), m_english).plural && !m_english)
        out.familyName = true;
    if (isSign(end - 1, u',')) {
        if (m_article.tokens[size_t(end - 1)].lineStart)
            return;
        --end;
        end = beforeBrackets(end);
    }
    if (end <= 0 || !titleBefore(first, end, out))
        return;
    // «le commandant des pompiers, le vice-amiral Roy»: a second title before the first.
    int start = text::tokenAt(m_article.tokens, out.descriptions.back().span.start);
    while (start > 0 && determiner(m_article.word(start - 1), m_english).found)
        --start;
    if (start > 1 && !m_article.tokens[size_t(start)].lineStart && isSign(start - 1, u','))
        titleBefore(first, start - 1, out);
}

/// Where the words end that stand before «(IGPN)», if such brackets end at `end`; else `end`.
int DescriptionReader::beforeBrackets(int end) const
{
    if (end < 3 || !isSign(end - 1, u')'))
        return end;
    for (int at = end - 2; at > 0 && at > end - 7; --at) {
        if (isSign(at, u'('))
            return at;
    }
    return end;
}

/// The tokens that a description's head may have before it, adjectives and an article: their first; -1 when
/// the head stands where none can begin.
int DescriptionReader::phraseStart(int head, int limit) const
{
    int at = head;
    while (at > limit && isWord(at - 1) && isBeforeTitle(m_article.word(at - 1), m_english))
        --at;
    if (at > limit && determiner(m_article.word(at - 1), m_english).found)
        return at - 1;
    if (m_english) {
        while (at > limit && isWord(at - 1)) { // «White House press secretary», «Russian President»
            const QStringView word = m_article.word(at - 1);
            if (!word.front().isUpper() && !isBeforeTitle(word, m_english) &&
                !(m_lexicons.flags(word) & Lexicons::Demonym))
                break;
            --at;
        }
        return at;
    }
    if (at == limit || m_article.tokens[size_t(at)].lineStart)
        return at;
    return isComplementOpener(m_article.word(at - 1), m_english) || !isWord(at - 1) ? at : -1;
}

/// A common noun with a capital is a name («Rose», «Hollande») unless it is a nationality.
bool DescriptionReader::isTitleHead(int token, const Lexicons::Match &match) const
{
    return (match.flags & (Lexicons::Function | Lexicons::Demonym)) ||
           m_article.word(token).front().isLower();
}

bool DescriptionReader::titleBefore(int first, int end, NameContext &out) const
{
    // «proche d’Edouard Philippe», «le chef de l’Etat et Brigitte Macron»: not of the name that follows.
    if (end <= 0 || isComplementOpener(m_article.word(end - 1), m_english) ||
        isConjunction(m_article.word(end - 1), m_english))
        return false;
    const int limit = lineStart(end);
    for (int head = end - 1; head >= limit; --head) {
        if (!isWord(head) || endsPhrase(m_article.word(head), m_english))
            return false;
        Lexicons::Match match = m_lexicons.longest(m_keys, head, titleFlags);
        if (match.tokens == 0 || head + match.tokens > end)
            continue;
        for (int k = 1; k <= 3 && head - k >= limit; ++k) { // «press secretary» rather than «secretary»
            const Lexicons::Match longer = m_lexicons.longest(m_keys, head - k, Lexicons::Function);
            if (longer.tokens >= k + match.tokens && head - k + longer.tokens <= end) {
                head -= k;
                match = longer;
                k = 0;
            }
        }
        const bool adjacent = end - head - match.tokens <= 2;
        if (!isTitleHead(head, match))
            continue;
        // A common noun farther off may be anything: «l’homme qui a vu Jean».
        if (!adjacent && !(match.flags & Lexicons::Function))
            continue;
        const int start = phraseStart(head, limit);
        if (start < 0)
            continue;
        // A common noun after a preposition is a complement: «députée de gauche», «directeur de l’Algérienne des eaux».
        if (!(match.flags & Lexicons::Function) && !m_english && start > limit
            && isComplementOpener(m_article.word(start - 1), m_english)
            && (!determiner(m_article.word(start), m_english).found || head + match.tokens < end))
            continue;
        // Between the head and the name only adjectives and complements: «ministre russe de la Défense».
        int rest = head + match.tokens;
        for (int adjectives = 0;
             rest < end && adjectives < 2 && !isComplementOpener(m_article.word(rest), m_english);
             ++adjectives)
            ++rest;
        if (rest < end && !isComplementOpener(m_article.word(rest), m_english))
            continue;
        if (end < first && !adjacent && !m_article.tokens[size_t(limit)].lineStart &&
            !determiner(m_article.word(start), m_english).found)
            return false;
        const std::optional<Nominal> read = nominalIn(m_article, start, end, m_lexicons);
        if (!read || !read->person || read->plural)
            continue; // «le commandant des pompiers»: the head stands farther off
        out.descriptions.push_back(*read);
        return true;
    }
    return false;
}

/// «Pierre Dupont et Marie Dupont, frère et sœur»: the apposition is of both.
bool DescriptionReader::isPair(int first, int last) const
{
    const int count = int(m_article.tokens.size());
    return first > 0 && isConjunction(m_article.word(first - 1), m_english) && last + 2 < count
           && isSign(last, u',') && isConjunction(m_article.word(last + 2), m_english);
}

void DescriptionReader::after(int last, NameContext &out) const
{
    const int count = int(m_article.tokens.size());
    int at = last;
    const auto inLine = [&](int i) { return i < count && !m_article.tokens[size_t(i)].lineStart; };
    if (!inLine(at) || !isSign(at, u','))
        return;
    ++at;
    // «…, 45 ans, agriculteur»
    if (inLine(at + 2) && m_article.tokens[size_t(at)].kind == TokenKind::Number && isWord(at + 1) &&
        isSign(at + 2, u','))
        at += 3;
    const int start = at;
    if (!inLine(at))
        return;
    const Determiner article = determiner(m_article.word(at), m_english);
    if (article.found)
        ++at;
    while (inLine(at) && isWord(at) && isBeforeTitle(m_article.word(at), m_english))
        ++at;
    if (!inLine(at) || !isWord(at))
        return;
    Lexicons::Match match = m_lexicons.longest(m_keys, at, titleFlags);
    if (m_english) {
        for (int i = at; match.tokens == 0 && inLine(i) && i < at + 4 && isWord(i); ++i)
            match = m_lexicons.longest(m_keys, i, Lexicons::Function);
    }
    if (match.tokens == 0 || (!m_english && !isTitleHead(at, match)) ||
        (!article.found && (match.flags & Lexicons::PluralNoun)))
        return;
    int end = at;
    while (inLine(end) && end < start + reach && !endsPhrase(m_article.word(end), m_english) &&
           (isWord(end) || m_article.tokens[size_t(end)].kind == TokenKind::Number || isSign(end, u'\'')))
        ++end;
    if (end == at)
        return;
    // «…, part.» is a verb: a common noun alone must go on, or end in a comma.
    if (!article.found && !(match.flags & Lexicons::Function) && inLine(end) && end - at == match.tokens &&
        !isSign(end, u','))
        return;
    const bool closed = !inLine(end) || isSign(end, u',') || isSign(end, u'.') || isSign(end, u'(') ||
                        isSign(end, u')') || isSign(end, u';') || isSign(end, u':') || isSign(end, u'»') ||
                        endsPhrase(m_article.word(end), m_english);
    // «Selon Jean Dupont, le maire refuse» is no apposition: with a definite article it must end in a comma,
    // or at once after its head and complements.
    if (!closed ||
        (article.definite && !isSign(end, u',') && !isSign(end, u')') && inLine(end) &&
         end - at > match.tokens + 1 && !isComplementOpener(m_article.word(at + match.tokens), m_english)))
        return;
    const std::optional<Nominal> read = nominalIn(m_article, start, end, m_lexicons);
    if (read && read->person && !read->plural)
        out.descriptions.push_back(*read);
}

} // namespace guillemet::detection
