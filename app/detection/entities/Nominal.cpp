#include "detection/entities/Nominal.h"

#include "detection/entities/HeadClasses.h"
#include "detection/entities/Words.h"
#include "detection/lexicons/Fold.h"

namespace guillemet::detection {

using annotation::Gender;

namespace {

Gender genderOf(Lexicons::Flags flags)
{
    const bool masculine = flags & Lexicons::MasculineNoun;
    const bool feminine = flags & Lexicons::FeminineNoun;
    return masculine == feminine ? Gender::Unknown : masculine ? Gender::Masculine : Gender::Feminine;
}

constexpr Lexicons::Flags headFlags = Lexicons::Function | Lexicons::PersonNoun | Lexicons::OrganisationHead;

class NominalReader
{
public:
    NominalReader(const Analysis &article, int first, int last, const Lexicons &lexicons)
        : m_article(article), m_lexicons(lexicons), m_first(first), m_last(last),
          m_english(article.language == u"en")
    {
        for (int i = first; i < last; ++i)
            m_keys.push_back(foldedKey(article.word(i)));
    }

    std::optional<Nominal> read()
    {
        int at = 0;
        while (at < count()) {
            const Determiner found = determiner(word(at), m_english);
            if (!found.found)
                break;
            take(found);
            ++at;
        }
        if (at == count())
            return std::nullopt;
        m_out.span = m_article.span(m_first + at, m_last);
        if (!(m_english ? englishHead(at) : frenchHead(at)))
            return std::nullopt;
        details(at);
        return std::move(m_out);
    }

private:
    int count() const { return m_last - m_first; }
    QStringView word(int i) const { return m_article.word(m_first + i); }

    void take(const Determiner &found)
    {
        m_out.definite = m_out.definite || found.definite;
        m_out.possessive = m_out.possessive || found.possessive;
        m_out.plural = found.plural;
        m_out.gender = found.masculine  ? Gender::Masculine
                       : found.feminine ? Gender::Feminine
                                        : Gender::Unknown;
    }

    /// The first noun from the left; what stands before it are adjectives.
    bool frenchHead(int at)
    {
        for (; at < count(); ++at) {
            if (isComplementOpener(word(at), m_english) || endsPhrase(word(at), m_english))
                return false;
            const Lexicons::Match match = m_lexicons.longest(m_keys, at, headFlags);
            const bool modifier = match.tokens == 1 && isBeforeTitle(word(at), m_english) &&
                                  at + 1 < count() &&
                                  m_lexicons.longest(m_keys, at + 1, headFlags).tokens > 0;
            if (match.tokens > 0 && !modifier) {
                setHead(at, match);
                return true;
            }
            if (word(at).startsWith(u"ex-") && setExHead(at))
                return true;
        }
        return false;
    }

    /// The last title before a preposition or comma; else the last word there.
    bool englishHead(int at)
    {
        int end = at;
        while (end < count() && !isComplementOpener(word(end), m_english) &&
               !endsPhrase(word(end), m_english) && word(end).front().isLetterOrNumber())
            ++end;
        for (int i = end - 1; i >= at; --i) {
            const Lexicons::Match match =
                m_lexicons.longest(m_keys, i, Lexicons::Function | Lexicons::OrganisationHead);
            if (match.tokens == 0)
                continue;
            int begin = i;
            Lexicons::Match best = match;
            for (int k = i - 1; k >= at && k >= i - 2; --k) { // «foreign minister» rather than «minister»
                const Lexicons::Match longer = m_lexicons.longest(m_keys, k, Lexicons::Function);
                if (longer.tokens >= i - k + match.tokens) {
                    best = longer;
                    begin = k;
                }
            }
            setHead(begin, best);
            return true;
        }
        if (end == at)
            return false;
        m_out.lemma = folded(word(end - 1));
        m_out.head = headKey(m_out.lemma);
        m_headFirst = end - 1;
        m_headLast = end;
        return true;
    }

    void setHead(int at, const Lexicons::Match &match)
    {
        const Lexicons::Title *title = m_lexicons.title(match.key);
        m_out.lemma = title ? title->lemma
                            : m_article.text.mid(m_article.span(m_first + at, m_first + at + match.tokens));
        m_out.head = headKey(m_out.lemma);
        const Gender form = title ? title->gender : genderOf(match.flags);
        if (form != Gender::Unknown)
            m_out.gender = form;
        m_out.plural = m_out.plural || (match.flags & Lexicons::PluralNoun);
        m_out.person = match.flags & (Lexicons::Function | Lexicons::PersonNoun);
        m_headFirst = at;
        m_headLast = at + match.tokens;
        if (const HeadAlias alias = headAlias(m_out.head); alias.head != 0) { // «chef de la diplomatie»
            m_out.head = alias.head;
            m_out.words.push_back(alias.word);
        }
    }

    bool setExHead(int at)
    {
        const QString rest = word(at).mid(3).toString();
        const Lexicons::Flags flags = m_lexicons.flags(rest);
        if (!(flags & headFlags))
            return false;
        setHead(at, {1, flags, foldedKey(rest)});
        if (!m_lexicons.title(foldedKey(rest))) {
            m_out.lemma = rest;
            m_out.head = headKey(rest);
        }
        return true;
    }

    void details(int from)
    {
        bool addressed = false; // «le chancelier au quotidien italien» is no Italian
        for (int i = from; i < count();) {
            addressed = addressed || word(i) == u"au" || word(i) == u"à" || word(i) == u"aux";
            constexpr Lexicons::Flags nations =
                Lexicons::Demonym | Lexicons::Country | Lexicons::City | Lexicons::Seat | Lexicons::Geography;
            const Lexicons::Match match = m_lexicons.longest(m_keys, i, nations);
            const bool nation =
                (match.flags & Lexicons::Demonym) || word(i).front().isUpper(); // not «la Défense»
            if (match.tokens > 0 && nation && (i < m_headFirst || i >= m_headLast)) {
                if (!addressed)
                    takeCountry(match.key);
                if (match.tokens > 1 || (match.flags & Lexicons::Demonym)) {
                    i += match.tokens;
                    continue;
                }
            }
            if ((i < m_headFirst || i >= m_headLast) && word(i).size() >= 4 && word(i).front().isLetter() &&
                !isBeforeTitle(word(i), m_english) && !determiner(word(i), m_english).found)
                m_out.words.push_back(m_keys[size_t(i)]);
            ++i;
        }
    }

    void takeCountry(quint64 key)
    {
        if (!m_out.country.isEmpty())
            return;
        if (const Lexicons::Nationality *nationality = m_lexicons.nationality(key))
            m_out.country = nationality->country;
        else if (const Lexicons::SeatOfPower *seat = m_lexicons.seat(key))
            m_out.country = seat->country;
    }

    const Analysis &m_article;
    const Lexicons &m_lexicons;
    int m_first;
    int m_last;
    bool m_english;
    std::vector<quint64> m_keys;
    int m_headFirst = 0;
    int m_headLast = 0;
    Nominal m_out;
};

bool shareWord(const std::vector<quint64> &a, const std::vector<quint64> &b)
{
    for (const quint64 word : a) {
        if (std::find(b.begin(), b.end(), word) != b.end())
            return true;
    }
    return false;
}

} // namespace

std::optional<Nominal> nominalIn(const Analysis &article, int first, int last, const Lexicons &lexicons)
{
    if (first >= last)
        return std::nullopt;
    return NominalReader(article, first, last, lexicons).read();
}

std::optional<Nominal> nominalOf(const QString &description, const QString &language,
                                 const Lexicons &lexicons)
{
    Analysis article;
    article.text = text::ArticleText(description);
    article.language = language;
    article.tokens = text::tokens(article.text.string());
    std::optional<Nominal> out = nominalIn(article, 0, int(article.tokens.size()), lexicons);
    if (out)
        out->span = {};
    return out;
}

double likeness(const Nominal &asked, const Nominal &known)
{
    if (asked.person != known.person || asked.plural != known.plural)
        return 0;
    if (asked.gender != Gender::Unknown && known.gender != Gender::Unknown && asked.gender != known.gender &&
        asked.person)
        return 0;
    const bool bothCountries = !asked.country.isEmpty() && !known.country.isEmpty();
    if (bothCountries && asked.country != known.country)
        return 0;
    double score = 0;
    if (asked.head == known.head)
        score = 0.6;
    else if (headClasses(asked.head) & headClasses(known.head))
        score = 0.4;
    else
        return 0;
    if (bothCountries)
        score += 0.25;
    else if (asked.country.isEmpty())
        score += 0.1;
    if (asked.possessive)
        score *= 0.6; // «son président» is of whomever was named before
    if (asked.words.empty())
        return score + 0.1;
    if (shareWord(asked.words, known.words))
        return std::min(1.0, score + 0.3);
    if (!known.words.empty())
        return bothCountries ? score - 0.35 : 0; // another ministry, another firm
    return score - 0.15;
}

} // namespace guillemet::detection
