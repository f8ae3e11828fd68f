#include "detection/names/NameFeatures.h"

#include "detection/names/Hash.h"
#include "detection/names/LexiconKinds.h"

#include <algorithm>

namespace guillemet::detection {

namespace {

// Numbers of the feature templates: part of the model's format.
enum Template : quint64 {
    EdgeOfSentence = 1, LowerWord, ExactWord, Shape, Prefix, Suffix, Length, Cluster, Lexicons, LexiconAndShape, Facts,
    FactsAndShape, LexiconSet, PlaceAndShape, PlaceAndWord, Bigram, SkipBigram, ClusterPair, ShapeTriple, ShapeAndLeft,
    MatchKind, RunFirst, RunLast, RunLength, BeforeRun, BeforeRunPair, AfterRun, RunShape, InBrackets, Bias,
    ClusterTriple, LeftWordAndCluster, LexiconPair, RunLexicons, BeforeRunLexicon, FactsAndLexicon,
    LexiconSetPair, Head, HeadKind, Around, RunBefore, RunAfter, QuotedTitle, FinePair, BeforeTitle,
    Defined,
};

quint64 feature(Template kind, quint64 role, quint64 value)
{
    return mixed(quint64(kind) << 8 | role, value);
}

quint64 coarse(const WordType &word, int shift)
{
    return word.cluster < 0 ? 0xFFFF : quint64(word.cluster >> shift);
}

/// What a frequent word says by itself, a rare one by its kind.
quint64 kindOf(const WordType &word)
{
    return word.is(WordType::Capital) ? mixed(word.shape, word.lexicons & 0x7FFFFFFF) : word.lower;
}

// Lexicons whose words shape a name from its edges, in lower case too.
constexpr NameLexicon::Set structural = lexiconBit(Civilities) | lexiconBit(Functions) | lexiconBit(OrganisationHeads)
                                        | lexiconBit(Nationalities) | lexiconBit(Countries) | lexiconBit(Cities)
                                        | lexiconBit(FirstNames) | lexiconBit(Surnames) | lexiconBit(Particles)
                                        | lexiconBit(Calendar) | lexiconBit(Geography)
                                        | lexiconBit(PlaceHeads) | lexiconBit(TitleHeads);
constexpr NameLexicon::Set anyHead = lexiconBit(OrganisationHeads) | lexiconBit(PlaceHeads) | lexiconBit(TitleHeads);
constexpr int farthestHead = 6;

} // namespace

NameFeatures::NameFeatures(const Analysis &article, const WordClusters &clusters, const NameLexicon &lexicon)
    : m_article(article), m_words(article, clusters, lexicon), m_facts(article, m_words),
      m_matches(article, m_words, lexicon)
{
}

int NameFeatures::typeAt(text::SentenceRange sentence, int token, int distance) const
{
    const int at = token + distance;
    return at < sentence.first || at >= sentence.last ? edgeType : m_words.ofToken(at);
}

int NameFeatures::headBefore(text::SentenceRange sentence, int token) const
{
    for (int at = token - 1; at >= std::max(sentence.first, token - farthestHead); --at) {
        const WordType &word = m_words.at(at);
        if (word.is(WordType::Punctuation))
            return -1;
        if (word.lexicons & anyHead)
            return at;
    }
    return -1;
}

void NameFeatures::ofWord(int type, int role, FeatureList &out) const
{
    const auto r = quint64(role);
    if (type == edgeType) {
        out.add(feature(EdgeOfSentence, r, 0));
        return;
    }
    const WordType &word = m_words.all()[size_t(type)];
    const NameLexicon::Set lexicons = word.lexicons & ~NameLexicon::prefixBit;
    const int distance = std::abs(role - reach);

    out.add(feature(LowerWord, r, word.lower));
    out.add(feature(Shape, r, word.shape));
    if (word.cluster >= 0) {
        for (const int shift : {0, 2, 4, 6})
            out.add(feature(Cluster, r, quint64(shift) << 32 | quint64(word.cluster >> shift)));
    } else {
        out.add(feature(Cluster, r, mixed(99, word.flags)));
    }
    if (lexicons) {
        out.add(feature(LexiconSet, r, lexicons));
        for (int kind = 0; kind < lexiconCount; ++kind) {
            if (lexicons >> kind & 1)
                out.add(feature(LexiconAndShape, r, mixed(quint64(kind), word.flags)));
        }
    }
    if (distance > 1)
        return;
    const quint16 facts = m_facts.ofFold(word.fold);
    out.add(feature(Suffix, r, word.suffixes[2]));
    if (word.is(WordType::Capital)) {
        for (int bit = 0; bit < 9; ++bit) {
            if (facts >> bit & 1)
                out.add(feature(Facts, r, quint64(bit)));
        }
        out.add(feature(FactsAndShape, r, mixed(facts, word.flags)));
        out.add(feature(FactsAndLexicon, r, mixed(facts & 0xBF, lexicons)));
    }
    if (distance > 0)
        return;
    out.add(feature(ExactWord, r, word.exact));
    for (const quint64 prefix : word.prefixes)
        out.add(feature(Prefix, r, prefix));
    for (const size_t n : {0, 1, 3, 4})
        out.add(feature(Suffix, r, word.suffixes[n]));
    out.add(feature(Length, r, mixed(std::min<quint64>(word.length, 12), word.flags)));
    out.add(feature(Bias, r, word.flags));
}

void NameFeatures::ofPlace(text::SentenceRange sentence, int token, FeatureList &out) const
{
    static const WordType edge;
    const auto word = [&](int distance) -> const WordType & {
        const int type = typeAt(sentence, token, distance);
        return type == edgeType ? edge : m_words.all()[size_t(type)];
    };
    const WordType &w = word(0);
    const WordType &left = word(-1);
    const WordType &left2 = word(-2);
    const WordType &right = word(1);
    const WordType &right2 = word(2);

    const quint16 place = m_facts.placeOf(token);
    out.add(feature(PlaceAndShape, 0, mixed(place, w.flags)));
    out.add(feature(PlaceAndShape, 1, mixed(place & ArticleFacts::SentenceStart, m_facts.ofFold(w.fold), w.flags)));
    if (place & ArticleFacts::SentenceStart)
        out.add(feature(PlaceAndWord, 0, w.lower));

    out.add(feature(Bigram, 0, mixed(left.lower, w.lower)));
    out.add(feature(Bigram, 1, mixed(w.lower, right.lower)));
    out.add(feature(Bigram, 2, mixed(left2.lower, left.lower)));
    out.add(feature(Bigram, 3, mixed(right.lower, right2.lower)));
    out.add(feature(SkipBigram, 0, mixed(left.lower, right.lower)));
    out.add(feature(ShapeTriple, 0, mixed(left.shape, w.shape, right.shape)));
    out.add(feature(ShapeAndLeft, 0, mixed(left.lower, w.shape)));
    out.add(feature(ShapeAndLeft, 1, mixed(right.lower, w.shape)));
    out.add(feature(ShapeAndLeft, 2, mixed(left2.lower, left.lower, w.shape)));
    for (const int shift : {2, 6}) {
        out.add(feature(ClusterPair, quint64(shift), mixed(coarse(left, shift), coarse(w, shift))));
        out.add(feature(ClusterPair, quint64(shift + 1), mixed(coarse(w, shift), coarse(right, shift))));
    }
    out.add(feature(ClusterTriple, 0, mixed(coarse(left, 6), coarse(w, 6), coarse(right, 6))));
    out.add(feature(LeftWordAndCluster, 0, mixed(left.lower, coarse(w, 4))));
    out.add(feature(LeftWordAndCluster, 1, mixed(right.lower, coarse(w, 4))));
    out.add(feature(LexiconPair, 0, mixed(kindOf(left), kindOf(w))));
    out.add(feature(LexiconPair, 1, mixed(kindOf(w), kindOf(right))));
    out.add(feature(LexiconPair, 2, mixed(kindOf(left), kindOf(w), kindOf(right))));

    const auto set = [](const WordType &type) { return type.lexicons & structural; };
    if (set(w) | set(left))
        out.add(feature(LexiconSetPair, 0, mixed(set(left), set(w), w.flags & WordType::Capital)));
    if (set(w) | set(right))
        out.add(feature(LexiconSetPair, 1, mixed(set(w), set(right), w.flags & WordType::Capital)));
    if (const int head = headBefore(sentence, token); head >= 0) {
        out.add(feature(Head, 0, mixed(m_words.at(head).lower, w.flags)));
        out.add(feature(Head, 1, mixed(quint64(token - head), w.flags)));
        out.add(feature(HeadKind, 0, mixed(m_words.at(head).flags & WordType::Capital, m_words.at(head).lexicons & anyHead, mixed(set(w), set(left)))));
    }
    if (const int part = m_facts.definedAt(token); part != ArticleFacts::Undefined)
        out.add(feature(Defined, quint64(part), w.flags & WordType::Capital));
    if (const ArticleFacts::Quoted quoted = m_facts.quotedAt(token); quoted.last > 0) {
        const auto length = quint64(std::min(quoted.last - quoted.first, 6));
        const quint64 at = token == quoted.first ? 1 : token + 1 == quoted.last ? 2 : 0;
        out.add(feature(QuotedTitle, at, mixed(length, m_words.at(quoted.first).flags, w.flags)));
        if (quoted.first - 2 >= sentence.first)
            out.add(feature(QuotedTitle, at + 4, m_words.at(quoted.first - 2).lower));
        NameLexicon::Set heads = 0;
        for (int k = quoted.first - 2; k >= std::max(sentence.first, quoted.first - 1 - farthestHead); --k)
            heads |= m_words.at(k).lexicons & anyHead;
        out.add(feature(BeforeTitle, at, mixed(heads, m_words.at(quoted.first).flags, m_words.at(quoted.last - 1).flags)));
    }
    if (!w.is(WordType::Lower) && !w.is(WordType::Punctuation)) {
        for (int distance = 1; distance <= 4; ++distance) {
            if (token - distance >= sentence.first)
                out.add(feature(Around, 0, m_words.at(token - distance).lower));
            if (token + distance < sentence.last)
                out.add(feature(Around, 1, m_words.at(token + distance).lower));
        }
    }

    if (const LexiconMatches::Match &match = m_matches.at(token); match.lexicons) {
        const quint64 where = match.position == 0 ? 0 : match.position + 1 == match.length ? 2 : 1;
        out.add(feature(MatchKind, where, match.lexicons));
        for (int kind = 0; kind < lexiconCount; ++kind) {
            if (match.lexicons >> kind & 1)
                out.add(feature(MatchKind, where + 4, mixed(quint64(kind), w.flags)));
        }
    }

    const ArticleFacts::Run run = m_facts.runOf(token);
    if (run.last == 0)
        return;
    const quint64 where = (token == run.first ? 1u : 0u) | (token + 1 == run.last ? 2u : 0u);
    const WordType &first = m_words.at(run.first);
    const WordType &last = m_words.at(run.last - 1);
    const WordType &before = run.first > sentence.first ? m_words.at(run.first - 1) : edge;
    const WordType &before2 = run.first - 1 > sentence.first ? m_words.at(run.first - 2) : edge;
    const WordType &after = run.last < sentence.last ? m_words.at(run.last) : edge;
    out.add(feature(RunFirst, where, first.lower));
    out.add(feature(RunLast, where, last.lower));
    out.add(feature(RunLength, where, quint64(std::min(run.last - run.first, 6))));
    out.add(feature(BeforeRun, where, before.lower));
    out.add(feature(BeforeRunPair, where, mixed(before2.lower, before.lower)));
    out.add(feature(AfterRun, where, after.lower));
    out.add(feature(BeforeRunLexicon, where, mixed(before.lexicons & 0x7FFFFFFF, before2.lexicons & 0x7FFFFFFF)));
    out.add(feature(BeforeRunLexicon, where + 4, mixed(coarse(before, 4), coarse(before2, 6))));
    out.add(feature(RunLexicons, where, mixed(first.lexicons & 0x7FFFFFFF, last.lexicons & 0x7FFFFFFF)));
    out.add(feature(RunLexicons, where + 4, mixed(coarse(first, 4), coarse(last, 4))));
    out.add(feature(RunLexicons, where + 8, coarse(first, 2)));
    out.add(feature(RunLexicons, where + 12, coarse(last, 2)));
    if (const ArticleFacts::Run other = m_facts.runBefore(token); other.last > sentence.first) {
        const WordType &end = m_words.at(other.last - 1);
        out.add(feature(RunBefore, where, mixed(before.lower, coarse(end, 4))));
        out.add(feature(RunBefore, where + 4, mixed(before.lower, set(end))));
    }
    if (const ArticleFacts::Run other = m_facts.runAfter(token); other.last > 0 && other.last <= sentence.last) {
        const WordType &end = m_words.at(other.first);
        out.add(feature(RunAfter, where, mixed(after.lower, coarse(end, 4))));
        out.add(feature(RunAfter, where + 4, mixed(after.lower, set(end))));
    }
}

} // namespace guillemet::detection
