#include "detection/quotations/IndirectFinder.h"

#include "detection/quotations/CueRanker.h"
#include "detection/quotations/PhraseWords.h"

namespace guillemet::detection {

namespace {

constexpr int longestToThat = 14; // pieces between the cue and «que»
constexpr int shortestClause = 3; // pieces
constexpr size_t mostEnds = 10;

bool isSign(const Outline &o, int p)
{
    return o.at(p).segment < 0 && !o.at(p).word &&
           !(o.at(p).lower.size() > 0 && o.at(p).lower.front().isDigit());
}

class Finder
{
public:
    Finder(const Reading &reading, const std::vector<int> &sources, const std::vector<bool> &spoken)
        : m_r(reading), m_o(reading.outline), m_sources(sources), m_spoken(spoken)
    {
    }

    std::vector<ReportedClause> run()
    {
        for (int c = 0; c < int(m_r.cues.size()); ++c) {
            const Cue &cue = m_r.cues[size_t(c)];
            m_sentence = m_o.sentenceOf(cue.first);
            if (cue.kind == CueKind::Preposition)
                preposition(c, cue);
            else if (cue.classes & (Says | Thinks | SaysAside | Qualifies | TakesWords))
                verb(c, cue);
        }
        return std::move(m_out);
    }

private:
    bool inSentence(int p) const { return p >= m_sentence.first && p < m_sentence.last; }
    const NounPhrase *sourceOf(int c) const
    {
        const int source = m_sources[size_t(c)];
        return source < 0 ? nullptr : &m_r.phrases[size_t(source)];
    }

    void verb(int c, const Cue &cue)
    {
        if (const int that = findThat(c, cue); that >= 0) {
            add(ReportedClause::That, c, {that + 1, m_sentence.last});
            return;
        }
        if (aside(c, cue))
            return;
        if (m_o.english && (cue.classes & Says) && inSentence(cue.last)) {
            int start = cue.last;
            // «told the newspaper in June the law …» is rare; a clause begins at once or after one phrase.
            if (cue.lemma == u"tell" && m_r.phraseOfPiece[size_t(start)] >= 0)
                start = m_r.phrases[size_t(m_r.phraseOfPiece[size_t(start)])].last;
            if (inSentence(start) && !isSign(m_o, start) && m_o.at(start).segment < 0 &&
                m_o.at(start).lower != u"to" && !m_o.at(start).is(Preposition))
                add(ReportedClause::NoThat, c, {start, m_sentence.last});
        }
    }

    /// «que» after the cue, over its subject, addressees and adverbs; or -1.
    int findThat(int c, const Cue &cue) const
    {
        const NounPhrase *source = sourceOf(c);
        for (int p = cue.last; p < cue.last + longestToThat && inSentence(p); ++p) {
            const Piece &piece = m_o.at(p);
            if (piece.segment >= 0 || m_o.isSign(p, u':') || m_o.isSign(p, u';'))
                return -1;
            if (piece.is(That) && p > cue.last && joinsToThat(m_o.at(p - 1).lower))
                return -1;
            if (piece.is(That)) {
                if (!m_o.english)
                    return piece.lower == u"que" || piece.lower == u"qu'" ? p : -1;
                return p;
            }
            if (piece.is(Relative) && !(source && p >= source->last))
                return -1;
            if (piece.isVerb(Finite) && !piece.isVerb(AlsoNoun) && m_r.phraseOfPiece[size_t(p)] < 0)
                return -1;
            if (m_o.english && p >= cue.last + 8)
                return -1;
        }
        return -1;
    }

    /// «…, a annoncé X», «…, dit-il, …»: the cue stands beside its main clause.
    bool aside(int c, const Cue &cue)
    {
        if (!(cue.form & Finite) || cue.passive)
            return false;
        const NounPhrase *source = sourceOf(c);
        int first = cue.first;
        int last = cue.last;
        if (cue.inverted < 0) {
            if (!source)
                return false;
            const bool follows = source->first >= cue.last;
            if (!follows && !m_o.english)
                return false;
            first = std::min(first, source->first);
            last = std::max(last, source->last);
        }
        if (first <= m_sentence.first)
            return false;
        if (!m_o.isSign(first - 1, u',') && !(cue.inverted >= 0 && isSign(m_o, first - 1)))
            return false;
        PieceRange main{m_sentence.first, first - 1};
        PieceRange rest{0, 0};
        int end = last;
        // Behind the source's apposition and the place, the sentence ends, or it goes on after a comma.
        while (inSentence(end) && !isSign(m_o, end))
            ++end;
        if (inSentence(end) && m_o.isSign(end, u',') && cue.inverted >= 0 &&
            m_sentence.last - end > shortestClause)
            rest = {end + 1, m_sentence.last};
        add(ReportedClause::Aside, c, main, rest);
        return true;
    }

    void preposition(int c, const Cue &cue)
    {
        const NounPhrase *source = sourceOf(c);
        int end = cue.last;
        if (source) {
            if (source->first < cue.last && source->last > cue.last)
                return;
            end = std::max(end, source->last);
        }
        const bool opens =
            cue.first == m_sentence.first ||
            (cue.first == m_sentence.first + 1 && m_o.at(m_sentence.first).is(Conjunction | Adverb)) ||
            (cue.first <= m_sentence.first + 3 && m_o.isSign(cue.first - 1, u','));
        int comma = end;
        while (inSentence(comma) && !m_o.isSign(comma, u','))
            ++comma;
        if (opens) {
            if (!inSentence(comma))
                return;
            comma = afterApposition(comma);
            add(ReportedClause::Preposition, c, {comma + 1, m_sentence.last});
            return;
        }
        const bool afterComma = m_o.isSign(cue.first - 1, u',') || m_o.isSign(cue.first - 1, u'(');
        PieceRange main{m_sentence.first, afterComma ? cue.first - 1 : cue.first};
        PieceRange rest{0, 0};
        if (afterComma && inSentence(comma) && m_sentence.last - comma > 2)
            rest = {comma + 1, m_sentence.last};
        // A colon in a headline: «Incendie de X : un acte criminel, selon le procureur».
        for (int p = main.first; p < main.last; ++p) {
            if (m_o.isSign(p, u':') && main.last - p > shortestClause)
                main.first = p + 1;
        }
        add(ReportedClause::Preposition, c, main, rest);
    }

    /// The comma that ends «, une agence de l’ONU,» after the source, or the one given.
    int afterApposition(int comma) const
    {
        const int next = comma + 1;
        if (!inSentence(next) || !m_o.at(next).word)
            return comma;
        const Piece &piece = m_o.at(next);
        const bool opensApposition =
            piece.is(Relative) || piece.isVerb(PastParticiple | PresentParticiple) ||
            (piece.classes == 0 && piece.name < 0 && !piece.isVerb(Finite) && !m_o.english);
        if (!opensApposition)
            return comma;
        for (int p = next; inSentence(p) && p < next + 25; ++p) {
            if (m_o.isSign(p, u','))
                return p;
        }
        return comma;
    }

    void add(ReportedClause::Kind kind, int cue, PieceRange main, PieceRange rest = {0, 0})
    {
        trim(main);
        trim(rest);
        if (main.last - main.first < shortestClause - 1)
            return;
        for (const PieceRange &range : {main, rest}) {
            for (int p = range.first; p < range.last; ++p) {
                if (m_o.at(p).segment >= 0 && m_spoken[size_t(m_o.at(p).segment)])
                    return;
            }
        }
        ReportedClause clause{kind, cue, main, rest, {}};
        const bool follows = main.first >= m_r.cues[size_t(cue)].last;
        if (follows && rest.last <= rest.first) {
            for (int p = main.first + shortestClause; p < main.last && clause.ends.size() < mostEnds; ++p) {
                if (m_o.isSign(p, u',') || m_o.isSign(p, u';') || m_o.isSign(p, u':') ||
                    m_o.isSign(p, u'(') || m_o.isSign(p, u'–') || m_o.isSign(p, u'—'))
                    clause.ends.push_back(p);
                else if ((m_o.at(p).lower == u"et" || m_o.at(p).lower == u"mais" ||
                          m_o.at(p).lower == u"and" || m_o.at(p).lower == u"but") &&
                         !m_o.isSign(p - 1, u','))
                    clause.ends.push_back(p);
            }
        }
        clause.ends.push_back(main.last);
        m_out.push_back(clause);
    }

    void trim(PieceRange &range) const
    {
        while (range.first < range.last && isSign(m_o, range.first))
            ++range.first;
        while (range.last > range.first && isSign(m_o, range.last - 1) && !m_o.isSign(range.last - 1, u')') &&
               !m_o.isSign(range.last - 1, u'%'))
            --range.last;
    }

    const Reading &m_r;
    const Outline &m_o;
    const std::vector<int> &m_sources;
    const std::vector<bool> &m_spoken;
    PieceRange m_sentence;
    std::vector<ReportedClause> m_out;
};

const char *kindWord(ReportedClause::Kind kind)
{
    switch (kind) {
    case ReportedClause::That:
        return "that";
    case ReportedClause::NoThat:
        return "no that";
    case ReportedClause::Preposition:
        return "preposition";
    case ReportedClause::Aside:
        break;
    }
    return "aside";
}

} // namespace

std::vector<ReportedClause> findReportedClauses(const Reading &reading, const std::vector<int> &sources,
                                                const std::vector<bool> &spoken)
{
    return Finder(reading, sources, spoken).run();
}

Features clauseFeatures(const Reading &reading, const ReportedClause &clause, int source, double sure,
                        FeatureNames *names)
{
    const Outline &o = reading.outline;
    const Cue &cue = reading.cues[size_t(clause.cue)];
    const char *kind = kindWord(clause.kind);
    const char *type = cueType(cue);
    const int sentence = o.at(cue.first).sentence;
    const PieceRange range = o.sentences[size_t(sentence)];
    Features f(names);
    f.add("kind", kind);
    f.add("kind type", kind, type);
    if (!cue.lemma.isEmpty()) {
        f.add("lemma", cue.lemma);
        f.add("kind lemma", kind, cue.lemma);
    }
    f.add("before cue", kind, pieceClass(o, cue.first - 1, sentence));
    f.add("after cue", kind, pieceClass(o, cue.last, sentence));
    if (cue.inverted >= 0)
        f.add("inverted");
    if (clause.main.first >= cue.last)
        f.add("cue to clause", kind, distanceBucket(clause.main.first - cue.last));
    const int length = clause.main.last - clause.main.first;
    f.add("length", kind, distanceBucket(length / 2));
    for (int p = cue.first; p < cue.last; ++p) {
        if (o.at(p).is(Negation) && !o.at(p).is(Adverb))
            f.add("negated", kind);
        if (o.at(p).is(Auxiliary))
            f.add("auxiliary", o.at(p).lower);
    }
    if (o.holds(cue.head) && cue.kind == CueKind::Verb) {
        const QString &word = o.at(cue.head).lower;
        if (word.endsWith(u"rait") || word.endsWith(u"raient"))
            f.add("conditional");
        if (word.endsWith(u"ra") || word.endsWith(u"ront"))
            f.add("future");
    }
    if (cue.first == range.first || cue.first == range.first + 1)
        f.add("cue opens sentence", kind);
    if (source < 0) {
        f.add("no source", kind);
    } else {
        const NounPhrase &phrase = reading.phrases[size_t(source)];
        const char *what = phrase.kind == annotation::MentionKind::Name      ? "name"
                           : phrase.kind == annotation::MentionKind::Pronoun ? "pronoun"
                           : phrase.indefinite                               ? "indefinite"
                           : phrase.bare                                     ? "bare"
                                                                             : "nominal";
        f.add("source", kind, what);
        f.add("source head", o.at(phrase.head).common());
        if (phrase.name >= 0)
            f.add("source type", annotation::toWord(o.names[size_t(phrase.name)].type));
        f.addNumber("source sure", int(sure * 4.99));
        const Gap gap = phrase.first >= cue.last ? gapBetween(reading, cue.last, phrase.first)
                                                 : gapBetween(reading, phrase.last, cue.first);
        f.add("source distance", phrase.first >= cue.last ? "after" : "before", distanceBucket(gap.pieces));
    }
    f.add("clause opens", kind, pieceClass(o, clause.main.first, sentence));
    bool verb = false;
    for (int p = clause.main.first; p < clause.main.last; ++p) {
        verb = verb || (o.at(p).isVerb(Finite) && !o.at(p).isVerb(AlsoNoun)) ||
               (o.at(p).is(Auxiliary) && !o.at(p).is(Preposition));
        if (o.at(p).segment >= 0)
            f.add("quoted words inside", kind);
    }
    f.add("verb inside", kind, verb ? "yes" : "no");
    if (clause.rest.last > clause.rest.first)
        f.add("interrupted", kind);
    // Another cue that governs this one («a dit que X affirme que …»).
    int before = 0;
    int segments = 0;
    for (int p = range.first; p < range.last; ++p)
        segments += o.at(p).segment >= 0 ? 1 : 0;
    const PieceRange cues = reading.cuesOfSentence[size_t(sentence)];
    for (int c = cues.first; c < clause.cue; ++c)
        before +=
            (reading.cues[size_t(c)].classes & Says) || reading.cues[size_t(c)].kind == CueKind::Preposition
                ? 1
                : 0;
    f.addNumber("saying cues before", std::min(before, 2));
    f.addNumber("quotes in sentence", kind, std::min(segments, 2));
    return f;
}

Features endFeatures(const Reading &reading, const ReportedClause &clause, int end, FeatureNames *names)
{
    const Outline &o = reading.outline;
    const int sentence = o.at(clause.main.first).sentence;
    const char *kind = kindWord(clause.kind);
    Features f(names);
    if (end == clause.ends.back()) {
        f.add("sentence end", kind);
        f.add("sentence end length", distanceBucket((end - clause.main.first) / 2));
        return f;
    }
    f.add("at", kind, pieceClass(o, end, sentence));
    const int next = o.at(end).word ? end : end + 1;
    f.add("then", pieceClass(o, next, sentence));
    if (o.holds(next)) {
        f.add("then word", o.at(next).common());
        if (o.at(next).isVerb(PresentParticiple) ||
            (next + 1 < o.sentences[size_t(sentence)].last && o.at(next).lower == u"en" &&
             o.at(next + 1).isVerb(PresentParticiple)))
            f.add("participle follows");
        if (o.at(next).isVerb(PresentParticiple) && o.at(next).isVerb(Introduces))
            f.add("saying participle follows");
        if (o.holds(next + 1) && o.at(next + 1).sentence == sentence)
            f.add("then two", pieceClass(o, next, sentence), pieceClass(o, next + 1, sentence));
    }
    f.add("length", distanceBucket((end - clause.main.first) / 2));
    f.add("left", distanceBucket((clause.ends.back() - end) / 2));
    const PieceRange cues = reading.cuesOfSentence[size_t(sentence)];
    for (int c = cues.first; c < cues.last; ++c) {
        const Cue &cue = reading.cues[size_t(c)];
        if (cue.first >= end && cue.first <= end + 3)
            f.add("cue follows", cueType(cue), cue.inverted >= 0 ? "inverted" : "plain");
    }
    return f;
}

std::vector<text::Span> clauseSpans(const Reading &reading, const ReportedClause &clause)
{
    std::vector<text::Span> out;
    for (const PieceRange &range : {clause.main, clause.rest}) {
        if (range.last > range.first)
            out.push_back(reading.outline.span(range.first, range.last));
    }
    if (out.size() == 2 && out[1] < out[0])
        std::swap(out[0], out[1]);
    return out;
}

} // namespace guillemet::detection
