#include "detection/quotations/NounPhrases.h"

#include "detection/quotations/CueIdioms.h"
#include "detection/quotations/PhraseWords.h"

namespace guillemet::detection {

namespace {

using annotation::Gender;
using annotation::MentionKind;

constexpr int longestPhrase = 16; // pieces

class Finder
{
public:
    explicit Finder(const Outline &outline) : m_o(outline) {}

    std::vector<NounPhrase> run()
    {
        for (int p = 0; p < int(m_o.pieces.size());) {
            if (const int behind = m_o.at(p).segment >= 0 ? -1 : cuePhraseEnd(m_o, p); behind > p) {
                p = behind; // «aux yeux de» names nobody by itself
                continue;
            }
            NounPhrase phrase;
            const int end = m_o.at(p).segment >= 0 ? -1 : phraseAt(p, phrase);
            if (end > p) {
                finish(phrase);
                m_out.push_back(phrase);
            }
            p = std::max(p + 1, end);
        }
        return std::move(m_out);
    }

private:
    bool same(int a, int b) const
    {
        return m_o.holds(a) && m_o.holds(b) && m_o.at(a).sentence == m_o.at(b).sentence && m_o.at(b).segment < 0;
    }

    int phraseAt(int p, NounPhrase &phrase)
    {
        const Piece &piece = m_o.at(p);
        phrase.first = p;
        if (piece.name >= 0)
            return named(p, phrase);
        if (!piece.word) {
            if (piece.lower.startsWith(u'@') && piece.lower.size() > 1) {
                phrase.kind = MentionKind::Name;
                phrase.head = p;
                return phrase.last = p + 1;
            }
            return -1;
        }
        if (piece.is(SubjectPronoun | StrongPronoun | Inverted) && !piece.is(FirstPerson | SecondPerson)) {
            const bool determines = piece.is(Determiner) && same(p, p + 1) && isNounLike(p + 1);
            if (!determines && !(piece.lower == u"lui" && isClitic(p)))
                return pronoun(p, phrase);
        }
        if (isTitleWord(piece.lower) && piece.lower != u"me") {
            const int next = m_o.isSign(p + 1, u'.') ? p + 2 : p + 1;
            if (same(p, next) && m_o.at(next).name >= 0)
                return named(next, phrase);
        } else if (piece.lower == u"me" && piece.capital && same(p, p + 1) && m_o.at(p + 1).name >= 0) {
            return named(p + 1, phrase);
        }
        if ((piece.is(Determiner) && !isClitic(p)) || (!m_o.english && standsForDes(p)))
            return m_o.english ? english(p, p + 1, phrase) : french(p, phrase);
        if (m_o.english ? isNounLike(p) : (piece.capital && isNounLike(p)))
            return m_o.english ? english(p, p, phrase) : bareFrench(p, phrase);
        return -1;
    }

    /// «De nombreux habitants», «d’anciens officiers»: «des» before an adjective.
    bool standsForDes(int p) const
    {
        const Piece &piece = m_o.at(p);
        return (piece.lower == u"de" || piece.lower == u"d'") && same(p, p + 1) && m_o.at(p + 1).name < 0
            && isAdjectiveBefore(m_o.at(p + 1).lower) && m_o.at(p + 1).lower != u"même"
            && (m_o.at(p + 1).lower.endsWith(u's') || m_o.at(p + 1).lower.endsWith(u'x'));
    }

    bool isClitic(int p) const
    {
        const Piece &piece = m_o.at(p);
        if (m_o.english || !piece.is(Clitic) || !same(p, p + 1))
            return false;
        const Piece &next = m_o.at(p + 1);
        if (next.is(Auxiliary) && next.lower != u"été" && next.lower != u"être")
            return true;
        if (!next.isVerb(Finite | PresentParticiple | Infinitive) || next.capital)
            return false;
        if (next.isVerb(AlsoNoun))
            return same(p, p - 1) && m_o.at(p - 1).is(SubjectPronoun | Relative | Negation);
        return true;
    }

    bool isNounLike(int p) const
    {
        const Piece &piece = m_o.at(p);
        if (!piece.word || piece.segment >= 0)
            return false;
        if (piece.name >= 0)
            return true;
        if (piece.classes & ~(Plural | Masculine | Feminine))
            return false;
        if (m_o.english)
            return !piece.isVerb(Introduces) || (p > 0 && m_o.at(p - 1).is(Determiner));
        return !piece.isVerb(Finite) || piece.isVerb(AlsoNoun) || piece.capital;
    }

    int nameEnd(int p) const
    {
        const int name = m_o.at(p).name;
        while (m_o.holds(p) && m_o.at(p).name == name)
            ++p;
        return p;
    }

    /// A name, with those that «et» or «and» join to it.
    int named(int p, NounPhrase &phrase)
    {
        int end = nameEnd(p);
        phrase.kind = MentionKind::Name;
        phrase.name = m_o.at(p).name;
        phrase.head = end - 1;
        if (m_o.english) {
            const int longer = englishRun(end, phrase);
            if (longer > end) {
                end = longer;
                if (m_o.at(end - 1).name < 0 || phrase.inner.empty())
                    phrase.kind = MentionKind::Nominal;
            }
        }
        while (same(p, end) && same(p, end + 1) && (m_o.at(end).lower == u"et" || m_o.at(end).lower == u"and")
               && m_o.at(end + 1).name >= 0) {
            phrase.plural = true;
            phrase.inner.push_back(m_o.at(end + 1).name);
            end = nameEnd(end + 1);
        }
        return phrase.last = end;
    }

    int pronoun(int p, NounPhrase &phrase)
    {
        const Piece &piece = m_o.at(p);
        phrase.kind = MentionKind::Pronoun;
        phrase.head = p;
        phrase.plural = piece.is(Plural);
        phrase.gender = genderOf(piece.classes);
        return phrase.last = p + 1;
    }

    void describeDeterminer(const Piece &piece, NounPhrase &phrase) const
    {
        phrase.plural = piece.is(Plural);
        phrase.indefinite = piece.is(Indefinite);
        phrase.possessive = piece.is(Possessive);
        if (!phrase.possessive)
            phrase.gender = genderOf(piece.classes);
        phrase.anaphoric = piece.lower == u"ce" || piece.lower == u"cet" || piece.lower == u"cette" || piece.lower == u"ces"
            || piece.lower == u"this" || piece.lower == u"these";
    }

    int french(int p, NounPhrase &phrase)
    {
        describeDeterminer(m_o.at(p), phrase);
        int i = p + 1;
        // «l’un des avocats», «toute la classe»
        if (same(p, i) && (m_o.at(i).lower == u"un" || m_o.at(i).lower == u"une") && m_o.at(p).lower == u"l'")
            ++i;
        else if (same(p, i) && m_o.at(i).is(Determiner) && m_o.at(i).is(Plural))
            ++i;
        phrase.head = -1;
        bool afterJoin = false;
        for (; i < p + longestPhrase && same(p, i); ++i) {
            const Piece &piece = m_o.at(i);
            if (piece.name >= 0) {
                const int end = nameEnd(i);
                if (afterJoin || phrase.head < 0)
                    phrase.inner.push_back(piece.name);
                else if (phrase.name < 0)
                    phrase.name = piece.name;
                if (phrase.head < 0)
                    phrase.head = end - 1;
                i = end - 1;
                afterJoin = false;
                continue;
            }
            if (m_o.isSign(i, u'.') && same(p, i + 1) && m_o.at(i + 1).name >= 0)
                continue; // «le Dr. X»
            if (!piece.word) {
                if (piece.segment < 0 && piece.lower.front().isDigit() && phrase.head < 0)
                    continue;
                break;
            }
            if (joinsPhrase(piece.lower)) {
                if (phrase.head < 0 || !same(p, i + 1))
                    break;
                const Piece &next = m_o.at(i + 1);
                if (next.isVerb(Infinitive) && !next.isVerb(AlsoNoun))
                    break;
                if ((piece.lower == u"à" || piece.lower == u"en" || piece.lower == u"au") && phrase.inner.empty()
                    && next.name >= 0)
                    break; // «le ministre à Paris»
                if (next.is(TimeWord) || (!next.word && !next.lower.isEmpty() && !next.lower.front().isDigit()))
                    break;
                afterJoin = true;
                continue;
            }
            if (piece.is(Determiner) && afterJoin)
                continue;
            if (piece.is(Plural) && piece.is(Determiner) && phrase.head < 0)
                continue;
            if (piece.lower == u"même" || piece.lower == u"dernier" || piece.lower == u"dernière" || piece.lower == u"derniers") {
                phrase.anaphoric = true;
            } else if (piece.classes & ~(Plural | Masculine | Feminine | FirstPerson)) {
                if (piece.lower == u"et" && joinsFunctions(i, phrase))
                    continue;
                break;
            }
            if (piece.isVerb(Finite) && phrase.head >= 0 && !afterJoin && !piece.capital && !piece.isVerb(PastParticiple))
                break;
            if (piece.isVerb(Finite) && piece.isVerb(PastParticiple) && phrase.head >= 0 && !afterJoin)
                break; // «dit»
            if (piece.isVerb(Finite) && !piece.isVerb(AlsoNoun) && phrase.head < 0 && !piece.capital)
                break;
            if (piece.isVerb(PresentParticiple) && !piece.isVerb(AlsoNoun) && phrase.head >= 0)
                break;
            if (piece.isVerb(PastParticiple) && !piece.isVerb(AlsoNoun) && phrase.head >= 0 && same(p, i + 1)
                && m_o.at(i + 1).is(Preposition))
                break; // «le texte adopté par …»
            if (phrase.head < 0 || isAdjectiveBefore(m_o.at(phrase.head).lower))
                phrase.head = i;
            afterJoin = false;
        }
        if (phrase.head < 0)
            return -1;
        // Not ending in a joining word.
        while (i - 1 > phrase.head && m_o.at(i - 1).name < 0 && (m_o.at(i - 1).is(Preposition | Determiner | Conjunction)))
            --i;
        if (phrase.kind == MentionKind::Nominal && phrase.name < 0 && m_o.at(phrase.head).name >= 0) {
            phrase.kind = MentionKind::Name; // «le Kremlin»
            phrase.name = m_o.at(phrase.head).name;
            phrase.inner.clear();
        }
        return phrase.last = i;
    }

    /// «le vice-Premier ministre et ministre de l’Intérieur Jan X»
    bool joinsFunctions(int i, const NounPhrase &phrase) const
    {
        if (!same(i, i + 1) || phrase.head < 0)
            return false;
        const Piece &next = m_o.at(i + 1);
        return next.word && next.name < 0 && next.classes == 0 && !next.capital
            && (next.verb.flags == 0 || next.isVerb(AlsoNoun));
    }

    int bareFrench(int p, NounPhrase &phrase)
    {
        // A capitalised word that no name holds: «Matignon», or the head of a headline («Incendie de …»).
        int i = p;
        while (same(p, i + 1) && m_o.at(i + 1).name < 0 && m_o.at(i + 1).word && m_o.at(i + 1).capital && isNounLike(i + 1))
            ++i;
        phrase.head = i;
        phrase.bare = true;
        if (same(p, i + 1) && m_o.at(i + 1).name >= 0) {
            phrase.name = m_o.at(i + 1).name; // «Maître Dupont»
            i = nameEnd(i + 1) - 1;
        }
        return phrase.last = i + 1;
    }

    /// The rest of an English phrase from `i` on; its end.
    int englishRun(int i, NounPhrase &phrase)
    {
        int end = i;
        bool afterOf = false;
        for (; i < end + longestPhrase && same(phrase.first, i); ++i) {
            const Piece &piece = m_o.at(i);
            if (piece.name >= 0) {
                const int last = nameEnd(i);
                if (afterOf)
                    phrase.inner.push_back(piece.name);
                else
                    phrase.name = piece.name;
                if (!afterOf)
                    phrase.head = last - 1;
                i = last - 1;
                end = last;
                afterOf = false;
                continue;
            }
            if (piece.lower == u"'s" || piece.lower == u"’s") {
                if (phrase.name >= 0) {
                    phrase.inner.push_back(phrase.name);
                    phrase.name = -1;
                }
                continue;
            }
            if (!piece.word && piece.segment < 0 && piece.lower == u"'" && same(i, i + 1) && isNounLike(i + 1))
                continue;
            if (piece.lower == u"of" || (piece.lower == u"for" && afterNoun(i, phrase)) || (piece.lower == u"at" && afterNoun(i, phrase))) {
                if (!same(i, i + 1) || !(isNounLike(i + 1) || m_o.at(i + 1).is(Determiner)))
                    break;
                afterOf = true;
                continue;
            }
            if (piece.is(Determiner) && afterOf)
                continue;
            if (piece.lower == u"and" && same(i, i + 1) && isNounLike(i + 1) && phrase.name < 0 && !m_o.at(i + 1).isVerb(Introduces))
                continue;
            if (!isNounLike(i) || phraseIsClosed(i, phrase, afterOf))
                break;
            if (!afterOf)
                phrase.head = i;
            end = i + 1;
        }
        return end;
    }

    bool afterNoun(int i, const NounPhrase &phrase) const { return i > 0 && i - 1 == phrase.head && m_o.at(i - 1).name < 0; }

    /// After a name only its possessive or another name goes on.
    bool phraseIsClosed(int i, const NounPhrase &phrase, bool afterOf) const
    {
        if (i == 0 || m_o.at(i - 1).name < 0)
            return m_o.at(i).lower.endsWith(u"ed") && !m_o.at(i).capital && i > phrase.first + 1 && !afterOf;
        // «Kyiv resident Svitlana X»: lower-case words between two names.
        for (int k = i; k < i + 4 && same(i, k); ++k) {
            if (m_o.at(k).name >= 0)
                return false;
            if (!isNounLike(k) || m_o.at(k).lower.endsWith(u"ed"))
                break;
        }
        return !m_o.at(i).capital;
    }

    int english(int p, int from, NounPhrase &phrase)
    {
        if (from > p)
            describeDeterminer(m_o.at(p), phrase);
        else
            phrase.bare = true;
        phrase.head = -1;
        const int end = englishRun(from, phrase);
        if (end <= from || phrase.head < 0) {
            if (from > p && phrase.plural && phrase.indefinite) { // «Some in Gaza»
                phrase.head = p;
                return phrase.last = p + 1;
            }
            return -1;
        }
        if (from == p && phrase.name < 0 && phrase.inner.empty() && !m_o.at(phrase.head).lower.endsWith(u's')
            && !m_o.at(p).capital)
            return -1; // a singular noun without determiner is no source
        const QString &head = m_o.at(phrase.head).lower;
        phrase.plural = phrase.plural || (phrase.name < 0 && head.endsWith(u's') && !head.endsWith(u"ss"));
        if (phrase.name >= 0 && end - p == nameEnd(end - 1) - p && m_o.at(p).name == phrase.name)
            phrase.kind = MentionKind::Name;
        return phrase.last = end;
    }

    void finish(NounPhrase &phrase) const
    {
        phrase.span = m_o.span(phrase.first, phrase.last);
        const Piece &first = m_o.at(phrase.first);
        if (first.is(Inverted)) {
            const qsizetype letters = first.lower.startsWith(u"-t") ? 3 : 1;
            phrase.span.start += int(letters);
        }
        if (phrase.kind == MentionKind::Nominal && phrase.name >= 0 && phrase.first == phrase.head)
            phrase.kind = MentionKind::Name;
        if (!m_o.english && phrase.kind == MentionKind::Nominal && (first.lower == u"d'" || first.lower == u"de")) {
            phrase.indefinite = true;
            phrase.plural = true;
        }
    }

    const Outline &m_o;
    std::vector<NounPhrase> m_out;
};

} // namespace

std::vector<NounPhrase> findNounPhrases(const Outline &outline)
{
    return Finder(outline).run();
}

} // namespace guillemet::detection
