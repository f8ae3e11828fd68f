#include "detection/quotations/Cues.h"

#include "detection/quotations/CueIdioms.h"
#include "detection/quotations/PhraseWords.h"

#include <QtCore/QSet>

namespace guillemet::detection {

namespace {

constexpr int longestGap = 7; // pieces between an auxiliary and its participle

class Finder
{
public:
    explicit Finder(const Outline &outline) : m_o(outline) {}

    std::vector<Cue> run()
    {
        for (int p = 0; p < int(m_o.pieces.size());) {
            const Piece &piece = m_o.at(p);
            if (!piece.word || piece.segment >= 0 || (piece.name >= 0 && !piece.is(Auxiliary))) {
                ++p;
                continue;
            }
            if (const int end = preposition(p); end > p) {
                p = end;
                continue;
            }
            p = std::max(p + 1, m_o.english ? englishVerb(p) : frenchVerb(p));
        }
        return std::move(m_out);
    }

private:
    bool same(int a, int b) const { return m_o.holds(b) && m_o.at(a).sentence == m_o.at(b).sentence; }
    bool wordAt(int from, int p, QStringView word) const { return same(from, p) && m_o.at(p).lower == word; }

    int preposition(int p)
    {
        int end = cuePhraseEnd(m_o, p);
        if (end < 0 && m_o.at(p).lower == (m_o.english ? u"for" : u"pour") && opensPhrase(p) &&
            mayBeAgent(p + 1) && !isIdiom(p))
            end = p + 1;
        if (end < 0)
            return -1;
        if (wordAt(p, end, u"que") || wordAt(p, end, u"qu'") || isMeasure(p, end))
            return -1;
        Cue cue;
        cue.kind = CueKind::Preposition;
        cue.first = p;
        cue.last = end;
        cue.head = end - 1;
        const text::Span span = m_o.span(p, end);
        cue.lemma = plainLower(m_o.article->text.view(span));
        m_out.push_back(cue);
        return end;
    }

    /// «selon la saison», «selon toute vraisemblance».
    bool isMeasure(int p, int end) const
    {
        return m_o.at(p).lower == u"selon" && same(p, end + 1) && m_o.at(end).is(Determiner) &&
               isMeasureNoun(m_o.at(end + 1).lower);
    }

    /// «pour sa part», «pour l’instant», «pour la première fois».
    bool isIdiom(int p) const
    {
        for (int i = p + 2; i <= p + 3 && same(p, i); ++i) {
            if (isIdiomNoun(m_o.at(i).lower))
                return true;
        }
        return false;
    }

    /// «pour» counts only at the head of a clause: «Pour lui, …», «…, pour la toxicologue, …», «mais pour X».
    bool opensPhrase(int p) const
    {
        if (!same(p, p - 1))
            return true;
        const Piece &before = m_o.at(p - 1);
        if (before.segment >= 0)
            return false;
        return !before.word || before.is(Conjunction) || before.lower == u"même";
    }

    bool mayBeAgent(int p) const
    {
        if (!same(p - 1, p))
            return false;
        const Piece &piece = m_o.at(p);
        if (piece.segment >= 0 || piece.lower == u"que")
            return false;
        if (piece.lower == u"qui" || piece.lower == u"lequel" || piece.lower == u"laquelle")
            return true; // «M. X, pour qui …»
        return piece.name >= 0 || piece.capital || piece.is(Determiner | SubjectPronoun | StrongPronoun) ||
               piece.lower == u"d'";
    }

    /// Left edge of a verb group: its clitics and «ne».
    int withClitics(int p, bool &reflexive) const
    {
        while (same(p, p - 1)) {
            const Piece &before = m_o.at(p - 1);
            if (before.name >= 0 || !before.is(Clitic | Negation) || before.is(Preposition) ||
                before.is(Adverb))
                break;
            if (before.lower == u"pas" || before.lower == u"plus" || before.lower == u"nous" ||
                before.lower == u"vous" || before.lower == u"rien")
                break;
            if (before.lower == u"se" || before.lower == u"s'")
                reflexive = true;
            --p;
        }
        return p;
    }

    bool isFiller(int p) const
    {
        const Piece &piece = m_o.at(p);
        return piece.is(Adverb | Negation | Inverted) || piece.lower.endsWith(u"ment") ||
               piece.lower == u"été";
    }

    /// The participle of the auxiliary at `p`, or -1. Between them: adverbs, «de son côté», «, en outre,».
    int participle(int p, int &inverted, bool &passive) const
    {
        int free = 0;
        for (int i = p + 1; i <= p + longestGap && same(p, i); ++i) {
            const Piece &piece = m_o.at(i);
            if (piece.segment >= 0)
                return -1;
            if (piece.is(Inverted)) {
                inverted = i;
                continue;
            }
            if (piece.lower == u"été") {
                passive = true;
                continue;
            }
            if (piece.isVerb(PastParticiple) && !piece.is(Determiner | Preposition))
                return i;
            if (isFiller(i))
                continue;
            // An interposed phrase: at most four pieces, not a subject.
            if (m_o.isSign(i, u','))
                continue; // «avait, de son côté, déclaré»
            if (piece.isVerb(Finite) || ++free > 4)
                return -1;
            if (i == p + 1 && piece.is(Determiner) && !piece.is(Preposition))
                return -1;
        }
        return -1;
    }

    bool followsDeterminer(int p) const
    {
        if (!same(p, p - 1))
            return false;
        const Piece &before = m_o.at(p - 1);
        if (before.name >= 0)
            return false;
        if (before.is(Determiner)) {
            if (!before.is(Clitic))
                return true;
            if (!m_o.at(p).isVerb(AlsoNoun))
                return false; // «comme l’explique X»
            // «le juge» or «il le juge»: a clitic needs a subject just before it.
            if (!same(p, p - 2))
                return true;
            const Piece &subject = m_o.at(p - 2);
            return !(subject.is(SubjectPronoun | Relative | Negation | StrongPronoun) || subject.name >= 0 ||
                     (subject.word && subject.classes == 0 && !subject.verb.flags));
        }
        // «un ancien juge»
        return m_o.at(p).isVerb(AlsoNoun) && before.word && before.classes == 0 && before.verb.flags == 0 &&
               same(p, p - 2) && m_o.at(p - 2).is(Determiner) && !m_o.at(p).isVerb(Introduces);
    }

    int emitVerb(Cue cue, const Verb &verb)
    {
        cue.classes = verb.flags & Introduces;
        cue.lemma = verb.lemma;
        m_out.push_back(cue);
        return cue.last;
    }

    int frenchVerb(int p)
    {
        const Piece &piece = m_o.at(p);
        Cue cue;
        cue.head = p;
        if (piece.is(Auxiliary) && !piece.is(Preposition)) {
            const bool finite = piece.lower != u"ayant" && piece.lower != u"étant" &&
                                piece.lower != u"avoir" && piece.lower != u"être" && piece.lower != u"été";
            const int main = participle(p, cue.inverted, cue.passive);
            if (main > 0 && !finite && !m_o.at(main).isVerb(Introduces))
                return main + 1; // «dit avoir «…»»: part of what is said
            if (main > 0) {
                cue.first = withClitics(p, cue.reflexive);
                cue.last = main + 1;
                cue.head = main;
                cue.form =
                    finite ? Finite
                           : (piece.lower == u"avoir" ? unsigned(Infinitive) : unsigned(PresentParticiple));
                cue.plural = piece.is(Plural);
                cue.singular = finite && !cue.plural;
                static const QSet<QString> toBe = {
                    QStringLiteral("est"),     QStringLiteral("sont"),     QStringLiteral("était"),
                    QStringLiteral("étaient"), QStringLiteral("sera"),     QStringLiteral("seront"),
                    QStringLiteral("serait"),  QStringLiteral("soit"),     QStringLiteral("fut"),
                    QStringLiteral("furent"),  QStringLiteral("seraient"), QStringLiteral("étant"),
                    QStringLiteral("être")};
                if (toBe.contains(piece.lower) && !cue.reflexive)
                    cue.passive = true;
                return extend(cue, m_o.at(main).verb);
            }
        }
        const unsigned flags = piece.verb.flags;
        if (flags == 0 ||
            (piece.is(Preposition | Determiner | Conjunction | Relative) && piece.lower != u"entre"))
            return p + 1;
        if (piece.is(Adverb) && !piece.isVerb(Introduces))
            return p + 1;
        if (followsDeterminer(p))
            return p + 1;
        cue.last = p + 1;
        const bool nextInverted = same(p, p + 1) && m_o.at(p + 1).is(Inverted);
        if ((flags & Finite) && !(piece.capital && !nextInverted && !startsSentence(p))) {
            cue.first = withClitics(p, cue.reflexive);
            cue.form = Finite;
            cue.plural = (flags & FinitePlural) && !(flags & FiniteSingular);
            cue.singular = (flags & FiniteSingular) && !(flags & FinitePlural);
            if (nextInverted) {
                cue.inverted = p + 1;
                cue.last = p + 2;
            }
            return extend(cue, piece.verb);
        }
        if (flags & PresentParticiple) {
            if (flags & AlsoNoun && !(flags & Introduces))
                return p + 1;
            cue.first = withClitics(p, cue.reflexive);
            cue.form = PresentParticiple;
            return extend(cue, piece.verb);
        }
        if ((flags & Infinitive) && (flags & Introduces)) {
            cue.first = withClitics(p, cue.reflexive);
            cue.form = Infinitive;
            return emitVerb(cue, piece.verb);
        }
        if ((flags & PastParticiple) && (flags & Introduces)) {
            cue.first = p;
            cue.form = PastParticiple;
            cue.passive = true;
            return emitVerb(cue, piece.verb);
        }
        return p + 1;
    }

    bool startsSentence(int p) const { return !same(p, p - 1); }

    /// «tient à préciser», «a fait savoir», «met en garde»: the whole group.
    int extend(Cue cue, Verb verb)
    {
        int next = cue.last;
        if (const CueIdiom idiom = cueIdiomAt(m_o, cue.head, next); idiom.last > 0)
            return emitGroup(cue, idiom.last, {verb.flags | idiom.classes, idiom.lemma});
        if (same(cue.head, next) &&
            (wordAt(cue.head, next, u"à") || wordAt(cue.head, next, u"de") || wordAt(cue.head, next, u"d'")))
            ++next;
        else if (wordAt(cue.head, next, u"part") && !wordAt(cue.head, next + 1, u"à"))
            return emitGroup(cue, next + 1, {verb.flags | TakesWords, QStringLiteral("faire part")});
        if (same(cue.head, next) && m_o.at(next).isVerb(Infinitive) && m_o.at(next).isVerb(Introduces) &&
            !verb.lemma.isEmpty() && next == cue.last) {
            cue.head = next;
            return emitGroup(cue, next + 1, m_o.at(next).verb);
        }
        if (takesInfinitive(m_o.at(cue.head).lower) && same(cue.head, next)) {
            const Piece &infinitive = m_o.at(next);
            if (saysAfterFaire(infinitive.lower)) {
                cue.head = next;
                return emitGroup(cue, next + 1, {Says | Infinitive, QStringLiteral("faire savoir")});
            }
            if (infinitive.isVerb(Infinitive) && infinitive.isVerb(Introduces)) {
                cue.head = next;
                return emitGroup(cue, next + 1, infinitive.verb);
            }
        }
        return emitVerb(cue, verb);
    }

    int emitGroup(Cue cue, int last, const Verb &verb)
    {
        cue.last = last;
        return emitVerb(cue, verb);
    }

    int englishVerb(int p)
    {
        const Piece &piece = m_o.at(p);
        Cue cue;
        cue.first = p;
        cue.head = p;
        cue.last = p + 1;
        if (piece.is(Auxiliary)) {
            for (int i = p + 1; i <= p + 4 && same(p, i); ++i) {
                const Piece &next = m_o.at(i);
                if (next.isVerb(PastParticiple | PresentParticiple | Infinitive | FinitePlural)) {
                    cue.head = i;
                    cue.last = i + 1;
                    cue.form = Finite;
                    cue.passive =
                        next.isVerb(PastParticiple) && (piece.lower == u"was" || piece.lower == u"were" ||
                                                        piece.lower == u"is" || piece.lower == u"are");
                    return emitVerb(cue, next.verb);
                }
                if (!next.is(Adverb | Negation | Auxiliary) && !next.lower.endsWith(u"ly"))
                    break;
            }
            if (piece.verb.flags == 0) {
                cue.form = Finite;
                return emitVerb(cue, {Finite, {}});
            }
        }
        const unsigned flags = piece.verb.flags;
        if (flags == 0 || piece.is(Determiner | Preposition))
            return p + 1;
        if (same(p, p - 1)) {
            const Piece &before = m_o.at(p - 1);
            if (before.is(Determiner) ||
                (before.is(Preposition) && before.lower != u"to" && !(flags & PresentParticiple)) ||
                before.lower == u"'s")
                return p + 1; // a noun
        }
        const bool toBefore = wordAt(p, p - 1, u"to");
        if (flags & PresentParticiple)
            cue.form = PresentParticiple;
        else if (toBefore && (flags & Infinitive))
            cue.form = Infinitive;
        else
            cue.form = Finite;
        cue.plural = (flags & FinitePlural) && !(flags & FiniteSingular);
        cue.singular = (flags & FiniteSingular) && !(flags & FinitePlural);
        return emitVerb(cue, piece.verb);
    }

    const Outline &m_o;
    std::vector<Cue> m_out;
};

} // namespace

std::vector<Cue> findCues(const Outline &outline)
{
    return Finder(outline).run();
}

} // namespace guillemet::detection
