#include "measure/Scorer.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::measure;
using annotation::EntityType;
using annotation::QuotationKind;

class ScorerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothing_hasNoScores();
    void names_countBySpanAndType();
    void names_ofOtherKindsDoNotCount();
    void rejectedNames_countForTheSpanOnly();
    void datesAndOthers_areMeasuredApart();
    void quotes_strictAndLenient();
    void speakers_countOnlyForQuotesFound();
    void cuesAndSources_needAnOverlap();
    void indirect_isMeasuredApart();
    void anyQuote_joinsTheKinds();
    void errors_nameWhatIsWrong();
    void otherTexts_cannotBeMeasured();
    void articles_addUp();
};

namespace {

const QString words =
    QStringLiteral("«Oui, je le veux», a dit Anne Dupont à Lille. Luc Petit pense que non, hélas.");

annotation::Article article()
{
    annotation::Article out;
    out.info.id = QStringLiteral("a");
    out.text = text::ArticleText(words);
    return out;
}

text::Span spanOf(const QString &part)
{
    const int at = int(words.indexOf(part));
    return {at, at + int(part.size())};
}

annotation::Mention name(const QString &part, EntityType type)
{
    annotation::Mention out;
    out.span = spanOf(part);
    out.type = type;
    return out;
}

annotation::Quotation quote(const QString &part, const QString &speaker,
                            QuotationKind kind = QuotationKind::Direct)
{
    annotation::Quotation out;
    out.spans = {spanOf(part)};
    out.kind = kind;
    out.speaker = speaker;
    return out;
}

annotation::Entity entity(const QString &id, const QString &called)
{
    annotation::Entity out;
    out.id = id;
    out.name = called;
    return out;
}

QList<int> counts(const Scorer &scorer, const QString &measure)
{
    for (const Score &score : scorer.scores()) {
        if (score.name == measure)
            return {score.right, score.system, score.gold};
    }
    return {};
}

Scorer scored(const annotation::Article &gold, const annotation::Article &system)
{
    Scorer scorer;
    if (!scorer.add(gold, system))
        qFatal("texts differ");
    return scorer;
}

} // namespace

void ScorerTest::nothing_hasNoScores()
{
    QVERIFY(Scorer().scores().empty());
    QCOMPARE(scored(article(), article()).scores().size(), size_t(18));
}

void ScorerTest::names_countBySpanAndType()
{
    auto gold = article();
    gold.mentions = {name(QStringLiteral("Anne Dupont"), EntityType::Person),
                     name(QStringLiteral("Lille"), EntityType::Place)};
    auto system = article();
    system.mentions = {name(QStringLiteral("Anne Dupont"), EntityType::Person),
                       name(QStringLiteral("Lille"), EntityType::Organisation),
                       name(QStringLiteral("Luc"), EntityType::Person)};
    const Scorer scorer = scored(gold, system);
    QCOMPARE(counts(scorer, QStringLiteral("entities")), QList<int>({1, 3, 2}));
    QCOMPARE(counts(scorer, QStringLiteral("  PER")), QList<int>({1, 2, 1}));
    QCOMPARE(counts(scorer, QStringLiteral("  LOC")), QList<int>({0, 0, 1}));
    QCOMPARE(counts(scorer, QStringLiteral("  ORG")), QList<int>({0, 1, 0}));
    QCOMPARE(counts(scorer, QStringLiteral("entities, span only")), QList<int>({2, 3, 2}));
}

void ScorerTest::names_ofOtherKindsDoNotCount()
{
    auto gold = article();
    gold.mentions = {name(QStringLiteral("Anne Dupont"), EntityType::Person)};
    gold.mentions[0].kind = annotation::MentionKind::Nominal;
    QCOMPARE(counts(scored(gold, article()), QStringLiteral("entities")), QList<int>({0, 0, 0}));
}

void ScorerTest::rejectedNames_countForTheSpanOnly()
{
    auto gold = article();
    gold.mentions = {name(QStringLiteral("Lille"), EntityType::Place)};
    auto system = gold;
    system.mentions[0].status = annotation::Status::Rejected;
    QCOMPARE(counts(scored(gold, system), QStringLiteral("entities")), QList<int>({0, 0, 1}));
    QCOMPARE(counts(scored(gold, system), QStringLiteral("entities, span only")), QList<int>({1, 1, 1}));
}

void ScorerTest::datesAndOthers_areMeasuredApart()
{
    auto gold = article();
    gold.mentions = {name(QStringLiteral("Lille"), EntityType::Other),
                     name(QStringLiteral("Luc"), EntityType::Date)};
    const Scorer scorer = scored(gold, gold);
    QCOMPARE(counts(scorer, QStringLiteral("entities")), QList<int>({0, 0, 0}));
    QCOMPARE(counts(scorer, QStringLiteral("misc")), QList<int>({1, 1, 1}));
    QCOMPARE(counts(scorer, QStringLiteral("date")), QList<int>({1, 1, 1}));
}

void ScorerTest::quotes_strictAndLenient()
{
    auto gold = article();
    gold.quotations = {quote(QStringLiteral("Oui, je le veux"), {})};
    auto system = article();
    system.quotations = {quote(QStringLiteral("«Oui, je le veux»,"), {})};
    QCOMPARE(counts(scored(gold, system), QStringLiteral("verbatim, strict")), QList<int>({1, 1, 1}));
    system.quotations = {quote(QStringLiteral("Oui, je le"), {})};
    QCOMPARE(counts(scored(gold, system), QStringLiteral("verbatim, strict")), QList<int>({0, 1, 1}));
    QCOMPARE(counts(scored(gold, system), QStringLiteral("verbatim, lenient")), QList<int>({1, 1, 1}));
    system.quotations = {quote(QStringLiteral("Oui"), {})};
    QCOMPARE(counts(scored(gold, system), QStringLiteral("verbatim, lenient")), QList<int>({0, 1, 1}));
}

void ScorerTest::speakers_countOnlyForQuotesFound()
{
    auto gold = article();
    gold.entities = {entity(QStringLiteral("e1"), QStringLiteral("Anne Dupont"))};
    gold.quotations = {quote(QStringLiteral("Oui, je le veux"), QStringLiteral("e1"))};
    auto system = gold;
    system.entities[0].name = QStringLiteral("Dupont");
    QCOMPARE(counts(scored(gold, system), QStringLiteral("speaker")), QList<int>({1, 1, 1}));
    system.entities[0].name = QStringLiteral("Luc Petit");
    QCOMPARE(counts(scored(gold, system), QStringLiteral("speaker")), QList<int>({0, 1, 1}));
    system.quotations[0].speaker.clear();
    QCOMPARE(counts(scored(gold, system), QStringLiteral("speaker")), QList<int>({0, 0, 1}));
}

void ScorerTest::cuesAndSources_needAnOverlap()
{
    auto gold = article();
    gold.quotations = {quote(QStringLiteral("Oui, je le veux"), {})};
    gold.quotations[0].cue = spanOf(QStringLiteral("a dit"));
    gold.quotations[0].source = spanOf(QStringLiteral("Anne Dupont"));
    auto system = gold;
    system.quotations[0].cue = spanOf(QStringLiteral("dit"));
    system.quotations[0].source = spanOf(QStringLiteral("Luc"));
    const Scorer scorer = scored(gold, system);
    QCOMPARE(counts(scorer, QStringLiteral("cue")), QList<int>({1, 1, 1}));
    QCOMPARE(counts(scorer, QStringLiteral("source mention")), QList<int>({0, 1, 1}));
}

void ScorerTest::indirect_isMeasuredApart()
{
    auto gold = article();
    gold.entities = {entity(QStringLiteral("e1"), QStringLiteral("Luc Petit"))};
    gold.quotations = {quote(QStringLiteral("non, hélas"), QStringLiteral("e1"), QuotationKind::Indirect)};
    const Scorer scorer = scored(gold, gold);
    QCOMPARE(counts(scorer, QStringLiteral("verbatim, strict")), QList<int>({0, 0, 0}));
    QCOMPARE(counts(scorer, QStringLiteral("indirect, lenient")), QList<int>({1, 1, 1}));
    QCOMPARE(counts(scorer, QStringLiteral("indirect speaker")), QList<int>({1, 1, 1}));
}

void ScorerTest::anyQuote_joinsTheKinds()
{
    auto gold = article();
    gold.entities = {entity(QStringLiteral("e1"), QStringLiteral("Luc Petit"))};
    gold.quotations = {quote(QStringLiteral("non, hélas"), QStringLiteral("e1"), QuotationKind::Indirect)};
    auto system = gold;
    system.quotations[0].kind = QuotationKind::Mixed;
    system.quotations[0].spans = {spanOf(QStringLiteral("non"))};
    const Scorer scorer = scored(gold, system);
    QCOMPARE(counts(scorer, QStringLiteral("any quote, 0.3")), QList<int>({1, 1, 1}));
    QCOMPARE(counts(scorer, QStringLiteral("  its speaker, 0.3")), QList<int>({1, 1, 1}));
    QCOMPARE(counts(scorer, QStringLiteral("any quote, 0.8")), QList<int>({0, 1, 1}));
    QCOMPARE(counts(scorer, QStringLiteral("  its speaker, 0.8")), QList<int>({0, 0, 0}));
}

void ScorerTest::errors_nameWhatIsWrong()
{
    auto gold = article();
    gold.mentions = {name(QStringLiteral("Lille"), EntityType::Place)};
    gold.quotations = {quote(QStringLiteral("Oui, je le veux"), {})};
    auto system = article();
    system.mentions = {name(QStringLiteral("Lille"), EntityType::Organisation)};
    system.quotations = {quote(QStringLiteral("hélas"), {})};
    const Scorer scorer = scored(gold, system);
    QStringList kinds;
    for (const ScoringError &error : scorer.errors())
        kinds.append(error.kind + u' ' + error.text);
    QCOMPARE(
        kinds,
        QStringList({QStringLiteral("missed entity Lille LOC"), QStringLiteral("extra entity Lille ORG"),
                     QStringLiteral("missed quote Oui, je le veux"), QStringLiteral("extra quote hélas")}));
    QCOMPARE(scorer.errors().front().codePoint, spanOf(QStringLiteral("Lille")).start);
}

void ScorerTest::otherTexts_cannotBeMeasured()
{
    auto system = article();
    system.text = text::ArticleText(QStringLiteral("Autre."));
    Scorer scorer;
    const auto result = scorer.add(article(), system);
    QVERIFY(!result.ok());
    QVERIFY(result.error().sentence.contains(u"“a”"));
    QCOMPARE(scorer.articles(), 0);
}

void ScorerTest::articles_addUp()
{
    auto gold = article();
    gold.mentions = {name(QStringLiteral("Lille"), EntityType::Place)};
    Scorer scorer;
    QVERIFY(scorer.add(gold, gold).ok());
    QVERIFY(scorer.add(gold, article()).ok());
    QCOMPARE(counts(scorer, QStringLiteral("entities")), QList<int>({1, 1, 2}));
}

GUILLEMET_TEST(ScorerTest)
#include "ScorerTest.moc"
