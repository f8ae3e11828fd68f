#include "detection/quotations/SourceRanker.h"

namespace guillemet::detection {

namespace {

using annotation::MentionKind;

void addSentence(const Reading &reading, int sentence, std::vector<int> &out)
{
    if (sentence < 0 || sentence >= int(reading.outline.sentences.size()))
        return;
    const PieceRange range = reading.phrasesOfSentence[size_t(sentence)];
    for (int p = range.first; p < range.last; ++p)
        out.push_back(p);
}

const char *kindOf(const NounPhrase &phrase)
{
    switch (phrase.kind) {
    case MentionKind::Name:
        return "name";
    case MentionKind::Pronoun:
        return "pronoun";
    case MentionKind::Nominal:
        break;
    }
    if (phrase.bare)
        return "bare";
    if (phrase.name >= 0)
        return "titled";
    return phrase.possessive ? "possessive" : phrase.indefinite ? "indefinite" : "nominal";
}

/// «PER», «ORG» … of the name that the phrase is.
QString nameType(const Reading &reading, const NounPhrase &phrase)
{
    return phrase.name >= 0 ? annotation::toWord(reading.outline.names[size_t(phrase.name)].type) : QString();
}

void describe(const Reading &reading, const NounPhrase &phrase, Features &f)
{
    const char *kind = kindOf(phrase);
    f.add("kind", kind);
    if (phrase.name >= 0)
        f.add("name type", nameType(reading, phrase));
    const Outline &outline = reading.outline;
    if (phrase.kind == MentionKind::Nominal)
        f.add("head", outline.at(phrase.head).common());
    if (phrase.kind == MentionKind::Pronoun)
        f.add("pronoun", outline.at(phrase.head).common());
    const QString &firstWord = outline.at(phrase.first).lower;
    if (phrase.kind != MentionKind::Pronoun && outline.at(phrase.first).is(Determiner))
        f.add("determiner", firstWord);
    if (phrase.first == outline.sentenceOf(phrase.first).first)
        f.add("opens sentence", kind);
}

/// Whether another cue, a preposition, ends just before the piece («selon un communiqué»).
bool isObjectOfPreposition(const Reading &reading, int sentence, int piece)
{
    const PieceRange range = reading.cuesOfSentence[size_t(sentence)];
    for (int c = range.first; c < range.last; ++c) {
        const Cue &cue = reading.cues[size_t(c)];
        if (cue.kind == CueKind::Preposition && cue.last == piece)
            return true;
    }
    return false;
}

void besideCue(const Reading &reading, const SourceQuestion &question, const NounPhrase &phrase, Features &f)
{
    const Outline &outline = reading.outline;
    const Cue &cue = reading.cues[size_t(question.cue)];
    const char *type = cueType(cue);
    const char *kind = kindOf(phrase);
    const int sentence = outline.at(cue.first).sentence;
    if (cue.inverted >= 0) {
        if (phrase.first == cue.inverted) {
            f.add("is the inverted pronoun");
            return;
        }
        f.add("other than the inverted pronoun");
    }
    const bool follows = phrase.first >= cue.last;
    const bool inside = !follows && phrase.last > cue.first;
    const char *side = inside ? "inside" : follows ? "after" : "before";
    const Gap gap =
        follows ? gapBetween(reading, cue.last, phrase.first) : gapBetween(reading, phrase.last, cue.first);
    const QString sideType = QLatin1String(side) + QLatin1Char('|') + QLatin1String(type);
    f.add("side", side, type);
    f.add("side kind", side, kind);
    f.add("side distance", side, distanceBucket(gap.pieces));
    f.add("side type distance", distanceBucket(gap.pieces), sideType);
    const char *before = pieceClass(outline, phrase.first - 1, sentence);
    const char *after = pieceClass(outline, phrase.last, sentence);
    f.add("before phrase", side, before);
    f.add("after phrase", side, after);
    f.add("before and after", before, after);
    if (QLatin1String(before) == QLatin1String("prep")) {
        f.add("preposition", outline.at(phrase.first - 1).lower);
        f.add("preposition type", type, outline.at(phrase.first - 1).lower);
    }
    f.addNumber("verbs between", side, std::min(gap.verbs, 3));
    f.addNumber("commas between", side, std::min(gap.commas, 3));
    f.addNumber("quotes between", side, std::min(gap.segments, 2));
    if (gap.colon)
        f.add("colon between", side);
    if (gap.that)
        f.add("that between", side);
    if (gap.relative)
        f.add("relative between", side);
    if (gap.conjunction)
        f.add("conjunction between", side);
    if (gap.verbs > 0 && gap.commas >= 2 && gap.relative)
        f.add("aside between", side);
    if (cue.kind == CueKind::Verb && QLatin1String(before) != QLatin1String("end") &&
        isObjectOfPreposition(reading, sentence, phrase.first))
        f.add("object of «selon»", side);
    if (cue.kind == CueKind::Preposition && follows && gap.pieces == 0)
        f.add("object of the preposition", kind);
    if (cue.passive && follows)
        f.add("passive",
              QLatin1String(before) == QLatin1String("prep") && outline.at(phrase.first - 1).lower == u"par"
                  ? "by"
                  : "other");
    if (cue.form & Finite) {
        const bool plural = phrase.plural;
        if (cue.plural || cue.singular)
            f.add("number", (cue.plural == plural) ? "agrees" : "differs", kind);
    }
    if (question.segment >= 0) {
        const int piece = outline.segments[size_t(question.segment)].piece;
        const bool quoteAfterCue = piece > cue.first;
        const bool phraseBetween = quoteAfterCue ? phrase.first >= cue.last && phrase.last <= piece
                                                 : phrase.first > piece && phrase.last <= cue.first;
        f.add("order", quoteAfterCue ? "cue first" : "quote first", side);
        if (phraseBetween)
            f.add("between quote and cue", quoteAfterCue ? "cue first" : "quote first");
        f.add("order kind",
              QLatin1String(quoteAfterCue ? "cue first" : "quote first") == QLatin1String("cue first")
                  ? "cue first"
                  : "quote first",
              QString(sideType + QLatin1Char('|') + QLatin1String(distanceBucket(gap.pieces))));
    } else {
        f.add("indirect", side, type);
    }
    // Rank: how many phrases lie nearer to the cue on the same side.
    const PieceRange range = reading.phrasesOfSentence[size_t(sentence)];
    int nearer = 0;
    int nearerSubjects = 0;
    for (int p = range.first; p < range.last; ++p) {
        const NounPhrase &other = reading.phrases[size_t(p)];
        const bool between = follows ? other.first >= cue.last && other.last <= phrase.first
                                     : other.first >= phrase.last && other.last <= cue.first;
        if (!between)
            continue;
        ++nearer;
        const char *otherBefore = pieceClass(outline, other.first - 1, sentence);
        if (QLatin1String(otherBefore) != QLatin1String("prep"))
            ++nearerSubjects;
    }
    f.addNumber("phrases nearer", side, std::min(nearer, 4));
    f.addNumber("free phrases nearer", side, std::min(nearerSubjects, 3));
    if (nearerSubjects == 0 && QLatin1String(before) != QLatin1String("prep"))
        f.add("nearest free phrase", side, type);
    if (outline.at(phrase.first).is(Preposition) && cue.kind != CueKind::Preposition)
        f.add("contracted preposition", outline.at(phrase.first).lower);
}

void besideSegment(const Reading &reading, const SourceQuestion &question, const NounPhrase &phrase,
                   Features &f)
{
    const Outline &outline = reading.outline;
    const int piece = outline.segments[size_t(question.segment)].piece;
    const int sentence = outline.at(piece).sentence;
    const int own = outline.at(phrase.first).sentence;
    const bool follows = phrase.first > piece;
    const char *side = own == sentence ? (follows ? "same after" : "same before")
                       : follows       ? "next"
                                       : "previous";
    const Gap gap =
        follows ? gapBetween(reading, piece + 1, phrase.first) : gapBetween(reading, phrase.last, piece);
    const char *kind = kindOf(phrase);
    f.add("no cue side", side, kind);
    f.add("no cue distance", side, distanceBucket(gap.pieces));
    f.addNumber("no cue verbs between", side, std::min(gap.verbs, 3));
    const char *before = pieceClass(outline, phrase.first - 1, own);
    const char *after = pieceClass(outline, phrase.last, own);
    f.add("no cue before", side, before);
    f.add("no cue after", side, after);
    if (gap.colon)
        f.add("no cue colon", side, distanceBucket(gap.pieces));
    if (gap.segments > 0)
        f.add("no cue quotes between", side);
    if (phrase.first == outline.sentences[size_t(own)].first)
        f.add("no cue opens sentence", side, kind);
}

} // namespace

std::vector<int> sourceOptions(const Reading &reading, const SourceQuestion &question)
{
    std::vector<int> out = {-1};
    if (question.cue >= 0) {
        addSentence(reading, reading.outline.at(reading.cues[size_t(question.cue)].first).sentence, out);
        return out;
    }
    const int sentence = reading.sentenceOfSegment(question.segment);
    addSentence(reading, sentence - 1, out);
    addSentence(reading, sentence, out);
    addSentence(reading, sentence + 1, out);
    return out;
}

Features sourceFeatures(const Reading &reading, const SourceQuestion &question, int phrase,
                        FeatureNames *names)
{
    Features f(names);
    if (phrase < 0) {
        f.add(question.cue >= 0 ? "none" : "none without cue");
        if (question.cue >= 0) {
            const Cue &cue = reading.cues[size_t(question.cue)];
            f.add("none type", cueType(cue));
            if (!cue.lemma.isEmpty())
                f.add("none lemma", cue.lemma);
        } else {
            const int piece = reading.outline.segments[size_t(question.segment)].piece;
            const int sentence = reading.outline.at(piece).sentence;
            f.add("none before", pieceClass(reading.outline, piece - 1, sentence));
            f.add("none after", pieceClass(reading.outline, piece + 1, sentence));
        }
        return f;
    }
    const NounPhrase &it = reading.phrases[size_t(phrase)];
    describe(reading, it, f);
    if (question.cue >= 0)
        besideCue(reading, question, it, f);
    else
        besideSegment(reading, question, it, f);
    return f;
}

} // namespace guillemet::detection
