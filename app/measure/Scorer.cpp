#include "measure/Scorer.h"

#include "measure/SpanMatch.h"
#include "measure/SpeakerName.h"

#include <QtCore/QCoreApplication>
#include <algorithm>
#include <iterator>

namespace guillemet::measure {

using annotation::Article;
using annotation::EntityType;
using annotation::Mention;

namespace {

constexpr double lenient = 0.5;
constexpr double mentionOverlap = 0.3;

/// A name as it is compared: code points and type. Ordered by place, then by the type's word.
struct Name
{
    text::Span span;
    QString type;

    friend bool operator==(const Name &a, const Name &b) = default;
    friend bool operator<(const Name &a, const Name &b)
    {
        if (a.span.start != b.span.start)
            return a.span.start < b.span.start;
        return a.span.end != b.span.end ? a.span.end < b.span.end : a.type < b.type;
    }
};

bool isMain(EntityType type)
{
    return type == EntityType::Person || type == EntityType::Place || type == EntityType::Organisation;
}

template <typename Wanted>
std::vector<Name> names(const Article &article, bool withRejected, bool withType, Wanted wanted)
{
    std::vector<Name> out;
    for (const Mention &mention : article.mentions) {
        if (mention.kind == annotation::MentionKind::Name && wanted(mention.type) &&
            (withRejected || mention.status != annotation::Status::Rejected))
            out.push_back({article.text.toCodePoints(mention.span),
                           withType ? annotation::toWord(mention.type) : QString()});
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

std::vector<Name> without(const std::vector<Name> &all, const std::vector<Name> &taken)
{
    std::vector<Name> out;
    std::set_difference(all.begin(), all.end(), taken.begin(), taken.end(), std::back_inserter(out));
    return out;
}

std::vector<text::Span> spans(const std::vector<Fragment> &fragments)
{
    std::vector<text::Span> out;
    for (const Fragment &fragment : fragments)
        out.push_back(fragment.span);
    return out;
}

std::vector<text::Span> distinct(std::vector<text::Span> spans)
{
    std::sort(spans.begin(), spans.end());
    spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
    return spans;
}

int named(const std::vector<Fragment> &fragments)
{
    return int(
        std::count_if(fragments.begin(), fragments.end(), [](const Fragment &f) { return f.isNamed(); }));
}

bool rightSpeaker(const Fragment &gold, const Fragment &system)
{
    return system.isNamed() && sameSpeaker(*gold.speaker, *system.speaker);
}

QString quoted(const std::optional<QString> &name)
{
    if (!name)
        return QStringLiteral("None");
    const QChar mark = name->contains(u'\'') && !name->contains(u'"') ? u'"' : u'\'';
    return mark + *name + mark;
}

/// The first `count` code points of a span given in code points.
QString beginning(const Article &article, text::Span codePoints, int count)
{
    codePoints.end = std::min(codePoints.end, codePoints.start + count);
    return article.text.mid(article.text.toUtf16(codePoints));
}

} // namespace

Scorer::Scorer()
{
    for (const char16_t *name :
         {u"entities", u"  PER", u"  LOC", u"  ORG", u"misc", u"date", u"entities, span only",
          u"verbatim, strict", u"verbatim, lenient", u"speaker", u"source mention", u"cue",
          u"indirect, lenient", u"any quote, 0.3", u"  its speaker, 0.3", u"any quote, 0.8",
          u"  its speaker, 0.8", u"indirect speaker"})
        m_scores.push_back({QString::fromUtf16(name), 0, 0, 0});
    Q_ASSERT(m_scores.size() == MeasureCount);
}

Result<void> Scorer::add(const Article &gold, const Article &system)
{
    if (gold.text != system.text)
        return Error{QCoreApplication::translate(
                         "Scorer", "The texts of the article “%1” differ: it cannot be measured.")
                         .arg(gold.info.id)};
    ++m_articles;
    addNames(gold, system);
    std::vector<Fragment> expected = fragments(gold, Fragments::Verbatim);
    std::vector<Fragment> found = fragments(system, Fragments::Verbatim);
    addVerbatim(gold, expected, found);
    const std::vector<Fragment> expectedIndirect = fragments(gold, Fragments::Indirect);
    const std::vector<Fragment> foundIndirect = fragments(system, Fragments::Indirect);
    addIndirect(expectedIndirect, foundIndirect);
    expected.insert(expected.end(), expectedIndirect.begin(), expectedIndirect.end());
    found.insert(found.end(), foundIndirect.begin(), foundIndirect.end());
    addAny(expected, found, 0.3, AnyLoose);
    addAny(expected, found, 0.8, AnyTight);
    return {};
}

std::vector<Score> Scorer::scores() const
{
    return m_articles == 0 ? std::vector<Score>() : m_scores;
}

void Scorer::error(const Article &article, const char *kind, const QString &text, int codePoint)
{
    m_errors.push_back({article.info.id, QString::fromLatin1(kind), text, codePoint});
}

void Scorer::addNames(const Article &gold, const Article &system)
{
    const auto measure = [&](Measure which, auto wanted) {
        const std::vector<Name> expected = names(gold, true, true, wanted);
        const std::vector<Name> found = names(system, false, true, wanted);
        const std::vector<Name> missed = without(expected, found);
        m_scores[which].add(int(expected.size() - missed.size()), int(found.size()), int(expected.size()));
        if (which != Entities)
            return;
        const auto report = [&](const std::vector<Name> &list, const char *kind) {
            for (const Name &name : list)
                error(gold, kind, gold.text.mid(gold.text.toUtf16(name.span)) + u' ' + name.type,
                      name.span.start);
        };
        report(missed, "missed entity");
        report(without(found, expected), "extra entity");
    };
    const auto only = [](EntityType wanted) { return [wanted](EntityType type) { return type == wanted; }; };
    measure(Entities, isMain);
    measure(Persons, only(EntityType::Person));
    measure(Places, only(EntityType::Place));
    measure(Organisations, only(EntityType::Organisation));
    measure(Others, only(EntityType::Other));
    measure(Dates, only(EntityType::Date));

    const std::vector<Name> expected = names(gold, true, false, isMain);
    const std::vector<Name> found = names(system, true, false, isMain);
    m_scores[SpansOnly].add(int(expected.size() - without(expected, found).size()), int(found.size()),
                            int(expected.size()));
}

void Scorer::addVerbatim(const Article &gold, const std::vector<Fragment> &expected,
                         const std::vector<Fragment> &found)
{
    const std::vector<text::Span> expectedSpans = distinct(spans(expected));
    const std::vector<text::Span> foundSpans = distinct(spans(found));
    std::vector<text::Span> common;
    std::set_intersection(expectedSpans.begin(), expectedSpans.end(), foundSpans.begin(), foundSpans.end(),
                          std::back_inserter(common));
    m_scores[VerbatimStrict].add(int(common.size()), int(foundSpans.size()), int(expectedSpans.size()));

    const Pairs pairs = bestPairs(spans(expected), spans(found), lenient);
    m_scores[VerbatimLenient].add(int(pairs.size()), int(found.size()), int(expected.size()));
    std::vector<bool> hitExpected(expected.size());
    std::vector<bool> hitFound(found.size());
    for (const auto &[i, j] : pairs)
        hitExpected[size_t(i)] = hitFound[size_t(j)] = true;
    const auto report = [&](const std::vector<Fragment> &list, const std::vector<bool> &hit,
                            const char *kind) {
        for (size_t i = 0; i < list.size(); ++i) {
            if (!hit[i])
                error(gold, kind, beginning(gold, list[i].span, 100), list[i].span.start);
        }
    };
    report(expected, hitExpected, "missed quote");
    report(found, hitFound, "extra quote");
    addSpeakers(gold, expected, found, pairs);
}

void Scorer::addSpeakers(const Article &gold, const std::vector<Fragment> &expected,
                         const std::vector<Fragment> &found, const Pairs &pairs)
{
    int right = 0;
    int sources = 0;
    int cues = 0;
    for (const auto &[i, j] : pairs) {
        const Fragment &want = expected[size_t(i)];
        const Fragment &have = found[size_t(j)];
        if (want.isNamed()) {
            if (rightSpeaker(want, have))
                ++right;
            else
                error(gold, "wrong speaker",
                      quoted(have.speaker) + QStringLiteral(" for ") + quoted(want.speaker) +
                          QStringLiteral(": ") + beginning(gold, want.span, 80),
                      want.span.start);
        }
        sources += want.source && have.source && jaccard(*want.source, *have.source) >= mentionOverlap;
        cues += want.cue && have.cue && jaccard(*want.cue, *have.cue) >= mentionOverlap;
    }
    const auto count = [](const std::vector<Fragment> &list, std::optional<text::Span> Fragment::*part) {
        return int(std::count_if(list.begin(), list.end(),
                                 [part](const Fragment &f) { return (f.*part).has_value(); }));
    };
    m_scores[Speaker].add(right, named(found), named(expected));
    m_scores[SourceMention].add(sources, count(found, &Fragment::source), count(expected, &Fragment::source));
    m_scores[Cue].add(cues, count(found, &Fragment::cue), count(expected, &Fragment::cue));
}

void Scorer::addIndirect(const std::vector<Fragment> &expected, const std::vector<Fragment> &found)
{
    const Pairs pairs = bestPairs(spans(expected), spans(found), lenient);
    m_scores[IndirectLenient].add(int(pairs.size()), int(found.size()), int(expected.size()));
    int right = 0;
    for (const auto &[i, j] : pairs)
        right += expected[size_t(i)].isNamed() && rightSpeaker(expected[size_t(i)], found[size_t(j)]);
    m_scores[IndirectSpeaker].add(right, named(found), named(expected));
}

void Scorer::addAny(const std::vector<Fragment> &expected, const std::vector<Fragment> &found,
                    double threshold, Measure measure)
{
    const Pairs pairs = bestPairs(spans(expected), spans(found), threshold);
    m_scores[measure].add(int(pairs.size()), int(found.size()), int(expected.size()));
    int right = 0;
    int withName = 0;
    for (const auto &[i, j] : pairs) {
        if (!expected[size_t(i)].isNamed())
            continue;
        ++withName;
        right += rightSpeaker(expected[size_t(i)], found[size_t(j)]);
    }
    m_scores[measure + 1].add(right, withName, withName);
}

} // namespace guillemet::measure
