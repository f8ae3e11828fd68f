#include "exchange/Registry.h"
#include "exchange/json/InterchangeLine.h"
#include "tests/exchange/Samples.h"
#include "tests/support/TestMain.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using tests::readBytes;
using tests::RoundTrip;

class JsonlTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hardArticle_comesBackEqual();
    void randomArticles_comeBackEqual();
    void twoArticlesOfOneTitle_stayTwo();
    void keys_standInTheOrderOfTheScheme();
    void offsets_areCodePointsOutside();
    void offsets_followTheTextThatIsStored();
    void provenanceNoteAndFlag_comeBack();
    void rejected_areWrittenUnlessOnlyConfirmedAreAsked();
    void onlyTheText_isRequired();
    void missingStatusKindAndIds_areFilled();
    void unknownKeys_areOneWarning();
    void aNameInPlaceOfAnEntity_makesOne();
    void brokenLines_nameFileAndLine();
    void brokenLines_nameFileAndLine_data();
    void whatStandsBeforeABrokenLine_isTaken();
    void prettyPrintedObject_isReadToo();
    void loneSurrogates_becomeReplacementCharacters();
    void deepNesting_isRefusedCalmly();
    void recognition_needsOurKeys();
    void emptyExport_isAnEmptyFile();
};

void JsonlTest::hardArticle_comesBackEqual()
{
    const Article before = tests::hardArticle();
    const RoundTrip trip = tests::roundTrip(QStringLiteral("jsonl"), {before});
    QCOMPARE(trip.failure, QString());
    QCOMPARE(trip.warnings, QStringList());
    const Article &after = trip.articles.at(0);
    QCOMPARE(after.text.string(), before.text.string());
    ArticleInfo info = after.info;
    info.fileName.clear();
    QVERIFY(info == before.info);
    QVERIFY(after.annotated);
    const Article sorted = after;
    QCOMPARE(tests::described(after), tests::described(before));
    QVERIFY(after.entities == before.entities);
    for (const Quotation &quotation : before.quotations)
        QVERIFY(std::find(after.quotations.begin(), after.quotations.end(), quotation) !=
                after.quotations.end());
    for (const Mention &mention : before.mentions)
        QVERIFY(std::find(after.mentions.begin(), after.mentions.end(), mention) != after.mentions.end());
    QCOMPARE(exchange::toInterchangeLine(after), exchange::toInterchangeLine(before));
}

void JsonlTest::randomArticles_comeBackEqual()
{
    const std::vector<Article> before = tests::randomArticles(20, 4);
    const RoundTrip trip = tests::roundTrip(QStringLiteral("jsonl"), before);
    QCOMPARE(trip.failure, QString());
    QCOMPARE(trip.articles.size(), before.size());
    for (size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(trip.articles[i].text.string(), before[i].text.string());
        QCOMPARE(tests::described(trip.articles[i]), tests::described(before[i]));
    }
}

void JsonlTest::twoArticlesOfOneTitle_stayTwo()
{
    const RoundTrip trip =
        tests::roundTrip(QStringLiteral("jsonl"),
                         {tests::hardArticle(QStringLiteral("a")), tests::hardArticle(QStringLiteral("b"))});
    QCOMPARE(trip.articles.size(), size_t(2));
    QCOMPARE(trip.articles[0].info.title, trip.articles[1].info.title);
    QCOMPARE(trip.articles[1].info.id, QStringLiteral("b"));
}

void JsonlTest::keys_standInTheOrderOfTheScheme()
{
    Article article;
    article.info.id = QStringLiteral("a");
    article.text = text::ArticleText(QStringLiteral("Ana dit oui."));
    article.entities.push_back({QStringLiteral("e1"),
                                QStringLiteral("Ana"),
                                EntityType::Person,
                                Gender::Unknown,
                                {},
                                {},
                                Status::Suggested});
    Mention mention;
    mention.id = QStringLiteral("m1");
    mention.span = {0, 3};
    mention.entity = QStringLiteral("e1");
    mention.confidence = 0.98;
    article.mentions.push_back(mention);
    Quotation quotation;
    quotation.id = QStringLiteral("q1");
    quotation.spans = {{8, 11}};
    quotation.cue = text::Span{4, 7};
    article.quotations.push_back(quotation);
    QCOMPARE(
        exchange::toInterchangeLine(article),
        QByteArray(
            "{\"id\": \"a\", \"title\": \"\", \"language\": \"\", \"state\": \"new\", \"text\": \"Ana dit "
            "oui.\", "
            "\"mentions\": [{\"id\": \"m1\", \"start\": 0, \"end\": 3, \"type\": \"PER\", \"kind\": "
            "\"name\", "
            "\"entity\": \"e1\", \"status\": \"suggested\", \"confidence\": 0.98, \"origin\": \"engine\"}], "
            "\"entities\": [{\"id\": \"e1\", \"name\": \"Ana\", \"type\": \"PER\"}], "
            "\"quotes\": [{\"id\": \"q1\", \"kind\": \"direct\", \"spans\": [{\"start\": 8, \"end\": 11}], "
            "\"cue\": {\"start\": 4, \"end\": 7}, \"source\": null, \"speaker\": null, "
            "\"status\": \"suggested\", \"confidence\": 1, \"speakerConfidence\": 1, \"origin\": "
            "\"engine\"}]}"));
}

void JsonlTest::offsets_areCodePointsOutside()
{
    const RoundTrip read =
        readBytes(QStringLiteral("jsonl"),
                  R"({"text": "😀😀 Ana", "mentions": [{"start": 3, "end": 6, "type": "PER"}]})");
    QCOMPARE(read.failure, QString());
    QCOMPARE(read.articles.at(0).mentions.at(0).span, (text::Span{5, 8}));
}

void JsonlTest::offsets_followTheTextThatIsStored()
{
    const RoundTrip read =
        readBytes(QStringLiteral("jsonl"),
                  R"({"text": "\ufeffa\r\nb\r\nAna", "mentions": [{"start": 7, "end": 10, "type": "PER"}]})");
    QCOMPARE(read.failure, QString());
    const Article &article = read.articles.at(0);
    QCOMPARE(article.text.string(), QStringLiteral("a\nb\nAna"));
    QCOMPARE(article.text.mid(article.mentions.at(0).span), QStringLiteral("Ana"));
}

void JsonlTest::provenanceNoteAndFlag_comeBack()
{
    Article before = tests::hardArticle();
    Mention &mention = before.mentions.front();
    mention.provenance = {Origin::Corrected, QStringLiteral("Zoé"),
                          QDateTime(QDate(2024, 5, 17), QTime(10, 42, 3, 120), Qt::UTC)};
    mention.note = QStringLiteral("une note");
    mention.flagged = true;
    Quotation &quotation = before.quotations.front();
    quotation.provenance = mention.provenance;
    quotation.speakerConfidence = 0.1;
    quotation.speakers = {QStringLiteral("e1"), QStringLiteral("e2")};
    before.entities.front().gender = Gender::Feminine;
    before.entities.front().descriptions = QStringList{QStringLiteral("astronaute")};
    const RoundTrip trip = tests::roundTrip(QStringLiteral("jsonl"), {before});
    QVERIFY(trip.articles.at(0).mentions.front() == mention);
    QVERIFY(trip.articles.at(0).quotations.front() == quotation);
    QVERIFY(trip.articles.at(0).entities.front() == before.entities.front());
}

void JsonlTest::rejected_areWrittenUnlessOnlyConfirmedAreAsked()
{
    Article before = tests::hardArticle();
    before.mentions.at(1).status = Status::Rejected;
    QCOMPARE(tests::roundTrip(QStringLiteral("jsonl"), {before}).articles.at(0).mentions.size(),
             before.mentions.size());
    exchange::WriteOptions options;
    options.onlyConfirmed = true;
    const Article confirmed = tests::roundTrip(QStringLiteral("jsonl"), {before}, options).articles.at(0);
    QCOMPARE(confirmed.mentions.size(), before.mentions.size() - 2);
    QCOMPARE(confirmed.quotations.size(), before.quotations.size() - 1);
    QCOMPARE(confirmed.entities.size(),
             before.entities.size() - 1); // only the suggested quotation spoke of it
}

void JsonlTest::onlyTheText_isRequired()
{
    const RoundTrip read =
        readBytes(QStringLiteral("jsonl"), "{\"text\": \"Un mot.\"}\n", QStringLiteral("x.jsonl"));
    QCOMPARE(read.failure, QString());
    QCOMPARE(read.articles.at(0).info.id, QStringLiteral("x"));
    QCOMPARE(read.articles.at(0).info.title, QStringLiteral("x.jsonl"));
    QVERIFY(!read.articles.at(0).annotated);
}

void JsonlTest::missingStatusKindAndIds_areFilled()
{
    const RoundTrip read = readBytes(QStringLiteral("jsonl"), R"({"text": "Ana dit oui.",
 "mentions": [{"start": 4, "end": 7, "type": "LOC"}, {"id": "m1", "start": 0, "end": 3, "type": "PER"}],
 "quotes": [{"kind": "indirect", "spans": [{"start": 8, "end": 11}]}]})");
    QCOMPARE(read.failure, QString());
    const Article &article = read.articles.at(0);
    QCOMPARE(article.mentions.at(1).id, QStringLiteral("m2"));
    QCOMPARE(toWord(article.mentions.at(1).kind), toWord(MentionKind::Name));
    QCOMPARE(toWord(article.mentions.at(1).status), toWord(Status::Confirmed));
    QCOMPARE(toWord(article.mentions.at(1).provenance.origin), toWord(Origin::Imported));
    QCOMPARE(article.mentions.at(1).confidence, 1.0);
    QCOMPARE(article.quotations.at(0).id, QStringLiteral("q1"));
    QCOMPARE(toWord(article.quotations.at(0).status), toWord(Status::Confirmed));
}

void JsonlTest::unknownKeys_areOneWarning()
{
    const RoundTrip read =
        readBytes(QStringLiteral("jsonl"), "{\"text\": \"Ana\", \"score\": 1, \"mentions\": [{\"start\": 0, "
                                           "\"end\": 3, \"type\": \"PER\", \"kb\": \"Q1\"}]}\n"
                                           "{\"text\": \"Bob\", \"score\": 2}\n");
    QCOMPARE(read.articles.size(), size_t(2));
    QCOMPARE(read.warnings.size(), 1);
    QVERIFY(read.warnings.at(0).contains(QLatin1String("score (2)")));
    QVERIFY(read.warnings.at(0).contains(QLatin1String("kb (1)")));
}

void JsonlTest::aNameInPlaceOfAnEntity_makesOne()
{
    const RoundTrip read = readBytes(
        QStringLiteral("jsonl"),
        R"({"text": "Il dit oui.", "quotes": [{"kind": "direct", "spans": [{"start": 7, "end": 10}], "speaker": "Ana Roy"}]})");
    QCOMPARE(read.failure, QString());
    QCOMPARE(read.articles.at(0).entities.at(0).name, QStringLiteral("Ana Roy"));
}

void JsonlTest::brokenLines_nameFileAndLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("{\"text\": ");
    QTest::newRow("array") << QByteArray("[1]");
    QTest::newRow("no text") << QByteArray("{\"id\": \"a\"}");
    QTest::newRow("blank text") << QByteArray("{\"text\": \" \"}");
    QTest::newRow("NUL") << QByteArray("{\"text\": \"a\\u0000b\"}");
    QTest::newRow("outside") << QByteArray(
        R"({"text": "Ana", "mentions": [{"start": 0, "end": 9, "type": "PER"}]})");
    QTest::newRow("backwards") << QByteArray(
        R"({"text": "Ana", "mentions": [{"start": 2, "end": 1, "type": "PER"}]})");
    QTest::newRow("empty span") << QByteArray(
        R"({"text": "Ana", "mentions": [{"start": 1, "end": 1, "type": "PER"}]})");
    QTest::newRow("fraction") << QByteArray(
        R"({"text": "Ana", "mentions": [{"start": 0.5, "end": 1, "type": "PER"}]})");
    QTest::newRow("huge") << QByteArray(
        R"({"text": "Ana", "mentions": [{"start": 0, "end": 1e300, "type": "PER"}]})");
    QTest::newRow("type") << QByteArray(
        R"({"text": "Ana", "mentions": [{"start": 0, "end": 1, "type": "DOG"}]})");
    QTest::newRow("no type") << QByteArray(R"({"text": "Ana", "mentions": [{"start": 0, "end": 1}]})");
    QTest::newRow("status") << QByteArray(
        R"({"text": "Ana", "mentions": [{"start": 0, "end": 1, "type": "PER", "status": "ok"}]})");
    QTest::newRow("confidence") << QByteArray(
        R"({"text": "Ana", "mentions": [{"start": 0, "end": 1, "type": "PER", "confidence": 7}]})");
    QTest::newRow("twice") << QByteArray(
        R"({"text": "Ana", "mentions": [{"id": "m", "start": 0, "end": 1, "type": "PER"}, {"id": "m", "start": 0, "end": 2, "type": "PER"}]})");
    QTest::newRow("not a list") << QByteArray(R"({"text": "Ana", "mentions": {}})");
    QTest::newRow("not objects") << QByteArray(R"({"text": "Ana", "mentions": [7]})");
    QTest::newRow("no spans") << QByteArray(
        R"({"text": "Ana", "quotes": [{"kind": "direct", "spans": []}]})");
    QTest::newRow("bad cue") << QByteArray(
        R"({"text": "Ana", "quotes": [{"kind": "direct", "spans": [{"start": 0, "end": 1}], "cue": {"start": 5, "end": 9}}]})");
    QTest::newRow("not UTF-8") << QByteArray("{\"text\": \"\xE9\"}");
}

void JsonlTest::brokenLines_nameFileAndLine()
{
    QFETCH(QByteArray, line);
    const RoundTrip read = readBytes(QStringLiteral("jsonl"), "{\"text\": \"Un.\"}\n\n" + line + '\n',
                                     QStringLiteral("corpus.jsonl"));
    QVERIFY2(read.failure.startsWith(QStringLiteral("corpus.jsonl, line 3: ")), qPrintable(read.failure));
}

void JsonlTest::whatStandsBeforeABrokenLine_isTaken()
{
    const RoundTrip read =
        readBytes(QStringLiteral("jsonl"), "{\"text\": \"Un.\"}\n{\"text\": \"Deux.\"}\n{\"te");
    QCOMPARE(read.articles.size(), size_t(2));
    QVERIFY(!read.failure.isEmpty());
}

void JsonlTest::prettyPrintedObject_isReadToo()
{
    const QByteArray pretty = QJsonDocument::fromJson(exchange::toInterchangeLine(tests::hardArticle()))
                                  .toJson(QJsonDocument::Indented);
    const RoundTrip read = readBytes(QStringLiteral("jsonl"), pretty);
    QCOMPARE(read.failure, QString());
    QCOMPARE(tests::described(read.articles.at(0)), tests::described(tests::hardArticle()));
}

void JsonlTest::loneSurrogates_becomeReplacementCharacters()
{
    const RoundTrip read =
        readBytes(QStringLiteral("jsonl"),
                  R"({"text": "a\ud800b Ana", "mentions": [{"start": 4, "end": 7, "type": "PER"}]})");
    QCOMPARE(read.failure, QString());
    QCOMPARE(read.articles.at(0).text.string(), QStringLiteral("a\uFFFDb Ana"));
}

void JsonlTest::deepNesting_isRefusedCalmly()
{
    const QByteArray deep = "{\"text\": " + QByteArray(100000, '[') + QByteArray(100000, ']') + "}";
    QVERIFY(!readBytes(QStringLiteral("jsonl"), deep).failure.isEmpty());
}

void JsonlTest::recognition_needsOurKeys()
{
    exchange::Input input;
    input.name = QStringLiteral("x.txt");
    input.bytes = exchange::toInterchangeLine(tests::hardArticle());
    QCOMPARE(exchange::readerFor(input), exchange::readerByName(u"jsonl"));
    input.bytes = "{ ceci est un texte }";
    QCOMPARE(exchange::readerFor(input), exchange::readerByName(u"text"));
    input.name = QStringLiteral("x.bin");
    QCOMPARE(exchange::readerFor(input), nullptr);
}

void JsonlTest::emptyExport_isAnEmptyFile()
{
    QTemporaryDir folder;
    QCOMPARE(tests::fileBytes(tests::written(folder.path(), QStringLiteral("jsonl"), {})), QByteArray());
}

GUILLEMET_TEST(JsonlTest)
#include "JsonlTest.moc"
