#include "detection/quotations/CueRanker.h"

namespace guillemet::detection {

namespace {

constexpr int widestSearch = 60; // pieces on each side of the segment

bool standsAlone(const Reading &reading, int segment)
{
    const Outline &outline = reading.outline;
    const PieceRange sentence = outline.sentences[size_t(reading.sentenceOfSegment(segment))];
    for (int p = sentence.first; p < sentence.last; ++p) {
        if (outline.at(p).word || outline.at(p).name >= 0)
            return false;
    }
    return true;
}

bool endsInColon(const Outline &outline, int sentence)
{
    return sentence >= 0 && outline.isSign(outline.sentences[size_t(sentence)].last - 1, u':');
}

} // namespace

std::vector<CueOption> cueOptions(const Reading &reading, int segment)
{
    std::vector<CueOption> out = {{CueOption::None, -1}};
    const Outline &outline = reading.outline;
    if (segment > 0)
        out.push_back({CueOption::GoesOn, -1});
    const int sentence = reading.sentenceOfSegment(segment);
    const int piece = outline.segments[size_t(segment)].piece;
    const bool first = outline.sentences[size_t(sentence)].first == piece;
    const bool alone = standsAlone(reading, segment);
    const int from = std::max(0, sentence - (first ? 1 : 0));
    const int to = std::min(int(outline.sentences.size()) - 1, sentence + (alone ? 1 : 0));
    for (int s = from; s <= to; ++s) {
        const PieceRange range = reading.cuesOfSentence[size_t(s)];
        for (int c = range.first; c < range.last; ++c) {
            const Cue &cue = reading.cues[size_t(c)];
            if (cue.last > piece - widestSearch && cue.first < piece + widestSearch)
                out.push_back({CueOption::ByCue, c});
        }
    }
    return out;
}

const char *cueType(const Cue &cue)
{
    if (cue.kind == CueKind::Preposition)
        return "prep";
    const unsigned c = cue.classes;
    if (cue.passive && !(cue.form & Finite))
        return c ? "participle-past" : "other-past";
    if (cue.passive)
        return c ? "passive" : "other-passive";
    const char *base = (c & Says)         ? "says"
                       : (c & SaysAside)  ? "aside"
                       : (c & TakesWords) ? "takes"
                       : (c & Qualifies)  ? "calls"
                       : (c & Thinks)     ? "thinks"
                                          : "other";
    if (cue.form & Finite)
        return base;
    if (cue.form & PresentParticiple)
        return c & Says ? "says-ing" : c ? "aside-ing" : "other-ing";
    return c & Says ? "says-inf" : c ? "aside-inf" : "other-inf";
}

Features cueFeatures(const Reading &reading, int segment, const CueOption &option, FeatureNames *names)
{
    const Outline &outline = reading.outline;
    Features f(names);
    const Segment &seg = outline.segments[size_t(segment)];
    const int piece = seg.piece;
    const int sentence = reading.sentenceOfSegment(segment);
    const text::QuotedStretch &stretch = outline.stretches[size_t(seg.stretch)];
    const bool first = outline.sentences[size_t(sentence)].first == piece;
    const char *before = pieceClass(outline, piece - 1, sentence);
    const char *after = pieceClass(outline, piece + 1, sentence);
    const QStringView words = outline.article->text.view(seg.span);
    const bool capital = words.front().isUpper();

    if (option.kind == CueOption::None) {
        f.add("none");
        f.add("none before", before);
        f.add("none after", after);
        f.add("none between", before, after);
        f.add("none capital", capital ? "yes" : "no");
        if (first)
            f.add("none opens sentence");
        f.add("none part", seg.part > 0 ? "later" : "first");
        if (standsAlone(reading, segment))
            f.add("none stands alone");
        return f;
    }
    if (option.kind == CueOption::GoesOn) {
        const Segment &previous = outline.segments[size_t(segment - 1)];
        const Gap gap = gapBetween(reading, previous.piece + 1, piece);
        f.add("goes on");
        const int apart = sentence - reading.sentenceOfSegment(segment - 1);
        f.addNumber("goes on sentences", std::min(apart, 4));
        f.add("goes on before", before);
        f.add("goes on same sentence before", apart == 0 ? "same" : "other", before);
        const int paragraphs = outline.at(piece).paragraph - outline.at(previous.piece).paragraph;
        f.addNumber("goes on paragraphs", std::min(paragraphs, 3));
        if (seg.part > 0)
            f.add("goes on in its marks");
        if (stretch.continues)
            f.add("goes on by repeated mark");
        if (first)
            f.add("goes on opens sentence", capital ? "capital" : "small");
        if (standsAlone(reading, segment))
            f.add("goes on stands alone", apart <= 1 ? "near" : "far");
        f.add("goes on distance", apart == 0 ? "same" : "other", distanceBucket(gap.pieces));
        f.addNumber("goes on verbs between", std::min(gap.verbs, 3));
        if (apart == 0 && gap.verbs == 0)
            f.add("goes on without verb between", before);
        return f;
    }

    const Cue &cue = reading.cues[size_t(option.cue)];
    const char *type = cueType(cue);
    const int cueSentence = outline.at(cue.first).sentence;
    const bool follows = cue.first > piece;
    const char *side = follows ? "after" : "before";
    const Gap gap =
        follows ? gapBetween(reading, piece + 1, cue.first) : gapBetween(reading, cue.last, piece);
    f.add("type", type);
    f.add("type side", type, side);
    f.add("side distance", side, distanceBucket(gap.pieces));
    f.add("type side", type,
          QString(QLatin1String(side) + QLatin1Char('|') + QLatin1String(distanceBucket(gap.pieces))));
    if (!cue.lemma.isEmpty()) {
        f.add("lemma", cue.lemma);
        f.add("lemma side", side, cue.lemma);
    }
    f.addNumber("segments between", side, std::min(gap.segments, 2));
    f.addNumber("verbs between", side, std::min(gap.verbs, 3));
    f.addNumber("commas between", side, std::min(gap.commas, 3));
    if (gap.colon)
        f.add("colon between", side, type);
    if (gap.that)
        f.add("that between", side);
    if (gap.relative)
        f.add("relative between", side);
    if (gap.conjunction)
        f.add("conjunction between", side);
    if (cueSentence != sentence) {
        f.add("other sentence", side, before);
        f.add("other sentence", side, capital ? "capital" : "small");
        if (!follows && endsInColon(outline, cueSentence))
            f.add("sentence before ends in colon", type);
        f.add("other sentence type", side, type);
        if (outline.at(cue.first).paragraph != outline.at(piece).paragraph)
            f.add("other paragraph", side);
    }
    f.add("join", side, follows ? pieceClass(outline, piece + 1, sentence) : before);
    if (cue.inverted >= 0)
        f.add("inverted", side, distanceBucket(gap.pieces));
    if (follows) {
        f.add("after cue", pieceClass(outline, cue.last, cueSentence));
        if (gap.pieces <= 1)
            f.add("at once, then", pieceClass(outline, cue.last, cueSentence));
    } else {
        f.add("before cue", pieceClass(outline, cue.first - 1, cueSentence));
        f.add("cue then", type, pieceClass(outline, cue.last, cueSentence));
    }
    // Whether another cue of a better class lies nearer.
    const PieceRange range = reading.cuesOfSentence[size_t(cueSentence)];
    int nearer = 0;
    bool nearerSays = false;
    for (int c = range.first; c < range.last; ++c) {
        const Cue &other = reading.cues[size_t(c)];
        const bool between = follows ? other.first > piece && other.first < cue.first
                                     : other.last <= piece && other.first > cue.first;
        if (between) {
            ++nearer;
            nearerSays =
                nearerSays || (other.classes & (Says | SaysAside)) || other.kind == CueKind::Preposition;
        }
    }
    f.addNumber("cues nearer", side, std::min(nearer, 3));
    if (nearerSays)
        f.add("a saying cue is nearer", side, type);
    f.add("capital", capital ? "yes" : "no", type);
    if (seg.part > 0 && follows)
        f.add("later part, cue after");
    if (cue.passive && follows)
        f.add("passive after");
    return f;
}

} // namespace guillemet::detection
