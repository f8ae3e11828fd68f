#include "detection/lexicons/Lexicons.h"

#include "detection/lexicons/Fold.h"
#include "detection/lexicons/LexiconReader.h"
#include "text/Tokens.h"

namespace guillemet::detection {

namespace {

// The shipped files hold about 160,000 words and beginnings of phrases; a test keeps the table under this.
constexpr int tableCapacity = 170000;

constexpr int longestPhrase = 12;

template <typename T>
const T *valueOf(const QHash<quint64, int> &index, const std::vector<T> &values, quint64 key)
{
    const auto it = index.constFind(key);
    return it == index.cend() ? nullptr : &values[size_t(*it)];
}

} // namespace

Lexicons::Lexicons() : m_table(tableCapacity)
{
    LexiconReader(*this).readAll();
}

const Lexicons &Lexicons::shared()
{
    static const Lexicons lexicons;
    return lexicons;
}

Lexicons::Flags Lexicons::flags(QStringView word) const
{
    const Flags found = m_table.find(foldedKey(word));
    if (found & ~BeginsPhrase)
        return found;
    const qsizetype hyphen = word.indexOf(u'-');
    if (hyphen < 2)
        return found;
    constexpr Flags kept = AnyFirstName | MasculineName | FeminineName | MasculineNameEn | FeminineNameEn;
    const Flags first = m_table.find(foldedKey(word.first(hyphen)));
    return first & AnyFirstName ? found | (first & kept) : found;
}

annotation::Gender Lexicons::firstNameGender(QStringView firstName, bool english) const
{
    const Flags found = flags(firstName);
    const bool masculine = found & (english ? MasculineNameEn : MasculineName);
    const bool feminine = found & (english ? FeminineNameEn : FeminineName);
    if (masculine == feminine)
        return annotation::Gender::Unknown;
    return masculine ? annotation::Gender::Masculine : annotation::Gender::Feminine;
}

std::vector<quint64> Lexicons::keys(const Analysis &article) const
{
    std::vector<quint64> out;
    out.reserve(article.tokens.size());
    const QStringView text = article.text.string();
    for (const text::Token &token : article.tokens)
        out.push_back(foldedKey(text.mid(token.span.start, token.span.length())));
    return out;
}

Lexicons::Match Lexicons::longest(const std::vector<quint64> &keys, int token, Flags wanted) const
{
    Match best;
    quint64 key = keys[size_t(token)];
    const int last = std::min(int(keys.size()), token + longestPhrase);
    for (int i = token;;) {
        const Flags found = m_table.find(key);
        if (found & wanted)
            best = {i - token + 1, found & ~BeginsPhrase, key};
        if (!(found & BeginsPhrase) || ++i >= last)
            return best;
        key = phraseKey(key, keys[size_t(i)]);
    }
}

std::vector<Lexicons::Marks> Lexicons::marks(const Analysis &article, const std::vector<quint64> &keys) const
{
    std::vector<Marks> out(keys.size());
    const int count = int(keys.size());
    for (int i = 0; i < count; ++i)
        out[size_t(i)].word = flags(article.word(i));
    for (int i = 0; i < count;) {
        Match match;
        if (out[size_t(i)].word & BeginsPhrase) {
            const bool capital = article.word(i).front().isUpper() || article.word(i).front().isDigit();
            constexpr Flags always = Civility | Function | OrganisationHead;
            const Flags wanted = capital ? always | AnyName : always;
            match = longest(keys, i, wanted);
            match.flags &= wanted | Media | Company | Team;
        }
        if (match.tokens < 2) {
            ++i;
            continue;
        }
        out[size_t(i)].begins = match.flags;
        for (int k = 1; k < match.tokens; ++k)
            out[size_t(i + k)].inside = match.flags;
        i += match.tokens;
    }
    return out;
}

const Lexicons::Title *Lexicons::title(quint64 key) const
{
    return valueOf(m_titleByKey, m_titles, key);
}

const Lexicons::Body *Lexicons::body(quint64 key) const
{
    return valueOf(m_bodyByKey, m_bodies, key);
}

const Lexicons::SeatOfPower *Lexicons::seat(quint64 key) const
{
    return valueOf(m_seatByKey, m_seats, key);
}

const Lexicons::Nationality *Lexicons::nationality(quint64 key) const
{
    return valueOf(m_nationalityByKey, m_nationalities, key);
}

quint64 Lexicons::keyOf(QStringView phrase)
{
    quint64 key = 0;
    for (const text::Token &token : text::tokens(phrase)) {
        const quint64 word = foldedKey(phrase.mid(token.span.start, token.span.length()));
        key = key == 0 ? word : phraseKey(key, word);
    }
    return key;
}

} // namespace guillemet::detection
