#include "detection/quotations/Reading.h"

namespace guillemet::detection {

namespace {

template <typename Item>
std::vector<PieceRange> bySentence(const Outline &outline, const std::vector<Item> &items)
{
    std::vector<PieceRange> out(outline.sentences.size());
    size_t item = 0;
    for (size_t s = 0; s < outline.sentences.size(); ++s) {
        out[s].first = int(item);
        while (item < items.size() && items[item].first < outline.sentences[s].last)
            ++item;
        out[s].last = int(item);
    }
    return out;
}

/// «avoir», «été»: no verb group of its own.
bool isUnfinished(const QString &auxiliary)
{
    return auxiliary == u"avoir" || auxiliary == u"être" || auxiliary == u"été" || auxiliary == u"ayant" ||
           auxiliary == u"étant" || auxiliary == u"be" || auxiliary == u"been" || auxiliary == u"being" ||
           auxiliary == u"having";
}

} // namespace

bool Reading::goesOn(int segment) const
{
    const Segment &it = outline.segments[size_t(segment)];
    return segment > 0 && (it.part > 0 || outline.stretches[size_t(it.stretch)].continues);
}

Reading read(const Analysis &article, std::vector<annotation::Mention> names)
{
    return read(article, wholeArticle(article), std::move(names));
}

Reading read(const Analysis &article, Chapter chapter, std::vector<annotation::Mention> names)
{
    Reading out;
    out.outline = outline(article, std::move(chapter), std::move(names));
    out.cues = findCues(out.outline);
    out.phrases = findNounPhrases(out.outline);
    out.cuesOfSentence = bySentence(out.outline, out.cues);
    out.phrasesOfSentence = bySentence(out.outline, out.phrases);
    out.phraseOfPiece.assign(out.outline.pieces.size(), -1);
    for (size_t i = 0; i < out.phrases.size(); ++i) {
        for (int p = out.phrases[i].first; p < out.phrases[i].last; ++p)
            out.phraseOfPiece[size_t(p)] = int(i);
    }
    return out;
}

Gap gapBetween(const Reading &reading, int from, int to)
{
    const Outline &outline = reading.outline;
    Gap gap;
    gap.pieces = std::max(0, to - from);
    for (int p = from; p < to; ++p) {
        const Piece &piece = outline.at(p);
        if (piece.segment >= 0) {
            ++gap.segments;
        } else if (!piece.word) {
            const QChar sign = piece.lower.isEmpty() ? QChar() : piece.lower.front();
            gap.commas += sign == u',' ? 1 : 0;
            gap.colon = gap.colon || sign == u':';
            gap.stop = gap.stop || (sign == u'.' || sign == u'!' || sign == u'?' || sign == u';');
        } else {
            gap.that = gap.that || piece.is(That);
            gap.relative = gap.relative || piece.is(Relative);
            gap.conjunction = gap.conjunction || piece.lower == u"et" || piece.lower == u"mais" ||
                              piece.lower == u"and" || piece.lower == u"but";
            if (piece.isVerb(Finite) && !piece.isVerb(AlsoNoun))
                ++gap.verbs;
            else if (piece.is(Auxiliary) && !piece.is(Preposition) && !isUnfinished(piece.lower))
                ++gap.verbs;
        }
    }
    return gap;
}

const char *distanceBucket(int pieces)
{
    if (pieces <= 0)
        return "0";
    if (pieces == 1)
        return "1";
    if (pieces == 2)
        return "2";
    if (pieces == 3)
        return "3";
    if (pieces <= 5)
        return "4-5";
    if (pieces <= 8)
        return "6-8";
    if (pieces <= 13)
        return "9-13";
    return pieces <= 21 ? "14-21" : "22+";
}

const char *pieceClass(const Outline &outline, int p, int sentence)
{
    if (!outline.holds(p) || outline.at(p).sentence != sentence)
        return "end";
    const Piece &piece = outline.at(p);
    if (piece.segment >= 0)
        return "quote";
    if (piece.name >= 0)
        return "name";
    if (!piece.word) {
        switch (piece.lower.isEmpty() ? u' ' : piece.lower.front().unicode()) {
        case u',':
            return ",";
        case u':':
            return ":";
        case u'.':
        case u'!':
        case u'?':
        case u'…':
            return "stop";
        case u'(':
        case u')':
        case u'[':
        case u']':
            return "bracket";
        case u'–':
        case u'—':
        case u'-':
            return "dash";
        default:
            return "sign";
        }
    }
    if (piece.is(Inverted))
        return "inverted";
    if (piece.is(That))
        return "that";
    if (piece.is(Relative))
        return "relative";
    if (piece.is(SubjectPronoun))
        return "pronoun";
    if (piece.is(Auxiliary) && !piece.is(Preposition))
        return "aux";
    if (piece.is(Preposition))
        return "prep";
    if (piece.is(Determiner))
        return "det";
    if (piece.is(Conjunction))
        return "conj";
    if (piece.is(Adverb | Negation | Clitic))
        return "adverb";
    if (piece.is(TimeWord))
        return "time";
    if (piece.isVerb(Introduces) && piece.isVerb(Finite))
        return "sayverb";
    if (piece.isVerb(Finite) && !piece.isVerb(AlsoNoun))
        return "verb";
    if (piece.isVerb(PresentParticiple))
        return "participle";
    return piece.capital ? "capital" : "word";
}

} // namespace guillemet::detection
