#include "detection/quotations/SpeechFeatures.h"

#include "text/Paragraphs.h"

#include <cmath>

namespace guillemet::detection {

namespace {

const char *lengthBucket(int words)
{
    if (words <= 1)
        return "1";
    if (words == 2)
        return "2";
    if (words == 3)
        return "3";
    if (words <= 5)
        return "4-5";
    if (words <= 8)
        return "6-8";
    if (words <= 14)
        return "9-14";
    return words <= 25 ? "15-25" : "26+";
}

struct Inside
{
    int words = 0;
    int capitals = 0; ///< words with a capital, the first one left out
    int commas = 0;
    int stops = 0;
    bool firstPerson = false;
    bool secondPerson = false;
    bool verb = false;
    bool pronoun = false;
    bool negation = false;
    bool bracket = false;
    bool allNames = true;
};

Inside lookInside(const Outline &outline, const Segment &segment)
{
    Inside in;
    const Analysis &article = *outline.article;
    for (int t = segment.firstToken; t < segment.lastToken; ++t) {
        const QStringView word = article.word(t);
        if (article.tokens[size_t(t)].kind != text::TokenKind::Word) {
            const QChar c = word.front();
            in.commas += c == u',' ? 1 : 0;
            in.stops += c == u'.' || c == u'!' || c == u'?' || c == u'…' ? 1 : 0;
            in.bracket = in.bracket || c == u'[' || c == u'(';
            continue;
        }
        ++in.words;
        if (in.words > 1 && word.front().isUpper())
            ++in.capitals;
        in.allNames = in.allNames && outline.nameOf(t) >= 0;
        const QString lower = plainLower(word);
        const unsigned classes = wordClasses(lower, outline.english);
        in.firstPerson = in.firstPerson || (classes & FirstPerson);
        in.secondPerson = in.secondPerson || (classes & SecondPerson);
        in.pronoun =
            in.pronoun || (classes & SubjectPronoun) || lower == u"c'" || lower == u"ça" || lower == u"ce";
        in.negation = in.negation || (classes & Negation);
        const unsigned verb = outline.lexicon->verb(lower).flags;
        in.verb = in.verb || ((classes & Auxiliary) && !(classes & Preposition)) ||
                  ((verb & Finite) && !(verb & AlsoNoun));
    }
    return in;
}

int fifth(double probability)
{
    return int(probability * 4.99);
}

} // namespace

SpeechNeighbours neighboursOf(const Reading &reading, const std::vector<double> &looks, int segment)
{
    // Means over the article and the paragraph are made from windows, so that long articles stay linear.
    constexpr int window = 12;
    const Outline &outline = reading.outline;
    const int paragraph = outline.at(outline.segments[size_t(segment)].piece).paragraph;
    SpeechNeighbours out;
    double sum = 0;
    double paragraphSum = 0;
    int count = 0;
    int paragraphCount = 0;
    for (int s = std::max(0, segment - window); s < std::min(int(looks.size()), segment + window + 1); ++s) {
        if (s == segment)
            continue;
        sum += looks[size_t(s)];
        ++count;
        if (outline.at(outline.segments[size_t(s)].piece).paragraph != paragraph)
            continue;
        paragraphSum += looks[size_t(s)];
        ++paragraphCount;
        if (s == segment - 1)
            out.before = looks[size_t(s)];
        if (s == segment + 1)
            out.after = looks[size_t(s)];
    }
    if (count > 0)
        out.article = sum / count;
    if (paragraphCount > 0)
        out.paragraph = paragraphSum / paragraphCount;
    return out;
}

void addNeighbours(const SpeechNeighbours &neighbours, double look, Features &f)
{
    const double p = std::min(0.999, std::max(0.001, look));
    f.add("first look", float(std::log(p / (1 - p))));
    f.add("bias");
    const auto give = [&](const char *fact, double probability) {
        if (probability < 0)
            f.add(fact, "none");
        else
            f.addNumber(fact, fifth(probability));
    };
    give("before was", neighbours.before);
    give("after was", neighbours.after);
    give("others of the article", neighbours.article);
    give("others of the paragraph", neighbours.paragraph);
    if (neighbours.before >= 0 && neighbours.after >= 0)
        f.addNumber("between", neighbours.before >= 0.5 ? "speech" : "other",
                    neighbours.after >= 0.5 ? 1 : 0);
}

Features speechFeatures(const Reading &reading, int number, const CueOption &option, double probability,
                        FeatureNames *names)
{
    const Outline &outline = reading.outline;
    const Segment &segment = outline.segments[size_t(number)];
    const text::QuotedStretch &stretch = outline.stretches[size_t(segment.stretch)];
    const QString &text = outline.article->text.string();
    const int piece = segment.piece;
    const int sentence = reading.sentenceOfSegment(number);
    Features f(names);
    const Inside in = lookInside(outline, segment);
    f.add("bias");
    const char *length = lengthBucket(in.words);
    f.add("length", length);
    const char *style = stretch.style == text::MarkStyle::Dash     ? "dash"
                        : stretch.style == text::MarkStyle::Single ? "single"
                                                                   : "marks";
    f.add("style", style);
    f.add("style length", style, length);
    const QChar first = text.at(segment.span.start);
    const QChar last = text.at(segment.span.end - 1);
    const bool capital = first.isUpper();
    const bool stops = last == u'.' || last == u'!' || last == u'?' || last == u'…';
    f.add("capital", capital ? "yes" : "no");
    f.add("capital length", capital ? "yes" : "no", length);
    f.add("stop inside", stops ? "yes" : "no", capital ? "capital" : "small");
    f.addNumber("stops", std::min(in.stops, 3));
    f.addNumber("commas", std::min(in.commas, 3));
    if (in.firstPerson)
        f.add("first person");
    if (in.secondPerson)
        f.add("second person");
    f.add("verb inside", in.verb ? "yes" : "no", length);
    if (in.pronoun)
        f.add("subject pronoun inside");
    if (in.negation)
        f.add("negation inside");
    if (in.bracket)
        f.add("bracket inside");
    if (in.words > 1 && in.capitals * 2 >= in.words)
        f.add("mostly capitals", length);
    if (in.capitals == 0 && capital)
        f.add("one capital", length);
    if (in.allNames)
        f.add("all names");
    if (!stretch.balanced)
        f.add("unbalanced");

    const char *before = pieceClass(outline, piece - 1, sentence);
    const char *after = pieceClass(outline, piece + 1, sentence);
    f.add("before", before);
    f.add("after", after);
    f.add("before and after", before, after);
    f.add("before capital", before, capital ? "capital" : "small");
    f.add("before length", before, length);
    f.add("after capital", after, capital ? "capital" : "small");
    if (outline.holds(piece - 1) && outline.at(piece - 1).sentence == sentence) {
        const Piece &previous = outline.at(piece - 1);
        if (previous.word && previous.name < 0)
            f.add("word before", previous.common());
        if (previous.is(Determiner) && previous.is(Masculine | Feminine | Plural))
            f.add("determiner before", length);
        if (outline.holds(piece - 2) && outline.at(piece - 2).sentence == sentence &&
            outline.at(piece - 2).word)
            f.add("word before that", outline.at(piece - 2).common());
    }
    if (outline.holds(piece + 1) && outline.at(piece + 1).sentence == sentence &&
        outline.at(piece + 1).word && outline.at(piece + 1).name < 0)
        f.add("word after", outline.at(piece + 1).common());
    // Another quoted segment beside it: «A» et «B».
    for (int away = 1; away <= 3; ++away) {
        if (outline.holds(piece - away) && outline.at(piece - away).sentence == sentence &&
            outline.at(piece - away).segment >= 0) {
            f.addNumber("quote before at", away);
            break;
        }
    }
    const PieceRange range = outline.sentences[size_t(sentence)];
    const int reporterPieces = range.last - range.first;
    if (reporterPieces == 1)
        f.add("alone in its sentence", capital ? "capital" : "small");
    if (outline.at(piece).paragraph == 0 || (sentence == 0))
        f.add("headline", length);
    const text::Span paragraph = outline.article->paragraphs[size_t(outline.at(piece).paragraph)];
    if (paragraph.length() < 120 && stretch.outer.length() > paragraph.length() * 2 / 3)
        f.add("fills a short paragraph");
    int openBrackets = 0;
    for (int p = range.first; p < piece; ++p) {
        openBrackets += outline.isSign(p, u'(') ? 1 : 0;
        openBrackets -= outline.isSign(p, u')') ? 1 : 0;
    }
    if (openBrackets > 0)
        f.add("in brackets", length);

    if (option.kind == CueOption::None) {
        f.add("no cue", length);
        f.add("no cue capital", capital ? "capital" : "small");
        f.add("no cue before", before);
    } else if (option.kind == CueOption::GoesOn) {
        f.add("goes on", segment.part > 0 ? "aside" : stretch.continues ? "repeated mark" : "near");
        f.add("goes on length", length);
    } else {
        const Cue &cue = reading.cues[size_t(option.cue)];
        const bool follows = cue.first > piece;
        const Gap gap =
            follows ? gapBetween(reading, piece + 1, cue.first) : gapBetween(reading, cue.last, piece);
        const char *type = cueType(cue);
        f.add("cue", type);
        f.add("cue side", follows ? "after" : "before", type);
        f.add("cue distance", follows ? "after" : "before", distanceBucket(gap.pieces));
        f.add("cue length", type, length);
        if (!cue.lemma.isEmpty())
            f.add("cue lemma", cue.lemma);
        if (gap.colon)
            f.add("cue colon");
        if (gap.that)
            f.add("cue that");
    }
    f.addNumber("cue sure", option.kind == CueOption::None ? "none" : "some", int(probability * 4.99));
    return f;
}

} // namespace guillemet::detection
