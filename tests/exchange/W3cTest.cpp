#include "exchange/Registry.h"
#include "tests/exchange/Samples.h"
#include "tests/support/TestMain.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using tests::RoundTrip;

class W3cTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hardArticles_comeBackEqual();
    void randomArticles_comeBackEqual();
    void annotations_haveUrisAndExactQuotes();
    void interruptedQuotation_hasSeveralTargets();
    void foreignAnnotations_areReadByQuoteAndPosition();
    void brokenFiles_nameTheFile();
    void brokenFiles_nameTheFile_data();
};

namespace {

RoundTrip readPair(const QString &text, const QByteArray &json)
{
    QTemporaryDir folder;
    const QString base = folder.filePath(QStringLiteral("a"));
    QFile textFile(base + QStringLiteral(".txt"));
    if (textFile.open(QIODevice::WriteOnly))
        textFile.write(text.toUtf8());
    textFile.close();
    exchange::Input input;
    input.path = base + QStringLiteral(".jsonld");
    input.name = QStringLiteral("a.jsonld");
    input.bytes = json;
    RoundTrip out;
    exchange::ReadReport report;
    const Result<void> done = exchange::readerByName(u"w3c")->read(
        input,
        [&](Article article) -> Result<void> {
            out.articles.push_back(std::move(article));
            return {};
        },
        report);
    out.warnings = report.warnings;
    if (!done)
        out.failure = done.sentence();
    return out;
}

} // namespace

void W3cTest::hardArticles_comeBackEqual()
{
    const std::vector<Article> before{tests::hardArticle(QStringLiteral("a")),
                                      tests::hardArticle(QStringLiteral("b ü/é"))};
    const RoundTrip trip = tests::roundTrip(QStringLiteral("w3c"), before);
    QCOMPARE(trip.failure, QString());
    QCOMPARE(trip.warnings, QStringList());
    QCOMPARE(trip.articles.size(), size_t(2));
    tests::Compared compared;
    compared.confidences = true;
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE(trip.articles[i].info.id, before[i].info.id);
        QCOMPARE(trip.articles[i].info.title, before[i].info.title);
        QCOMPARE(trip.articles[i].info.url, before[i].info.url);
        QCOMPARE(trip.articles[i].text.string(), before[i].text.string());
        QCOMPARE(tests::described(trip.articles[i], compared), tests::described(before[i], compared));
    }
}

void W3cTest::randomArticles_comeBackEqual()
{
    const std::vector<Article> before = tests::randomArticles(20, 8);
    const RoundTrip trip = tests::roundTrip(QStringLiteral("w3c"), before);
    QCOMPARE(trip.failure, QString());
    QCOMPARE(trip.articles.size(), before.size());
    for (const Article &after : trip.articles) {
        const auto same = std::find_if(before.begin(), before.end(),
                                       [&](const Article &a) { return a.info.id == after.info.id; });
        QCOMPARE(tests::described(after), tests::described(*same));
    }
}

void W3cTest::annotations_haveUrisAndExactQuotes()
{
    QTemporaryDir folder;
    const QString path = tests::written(folder.path(), QStringLiteral("w3c"), {tests::hardArticle()});
    const auto text = QString::fromUtf8(tests::fileBytes(path + QStringLiteral("/hard.txt"))).toUcs4();
    const QJsonObject root =
        QJsonDocument::fromJson(tests::fileBytes(path + QStringLiteral("/hard.jsonld"))).object();
    const QJsonArray items = root.value(QLatin1String("first"))[QLatin1String("items")].toArray();
    QCOMPARE(root.value(QLatin1String("total")).toInt(), int(items.size()));
    QSet<QString> uris;
    for (const QJsonValue &item : items) {
        uris.insert(item[QLatin1String("id")].toString());
        const QJsonValue target = item[QLatin1String("target")];
        const QJsonArray targets = target.isArray() ? target.toArray() : QJsonArray{target};
        for (const QJsonValue &one : targets) {
            QCOMPARE(one[QLatin1String("source")].toString(), QStringLiteral("hard.txt"));
            const QJsonValue position = one[QLatin1String("selector")].toArray().at(0);
            const int start = position[QLatin1String("start")].toInt();
            const auto piece = text.mid(start, position[QLatin1String("end")].toInt() - start);
            QCOMPARE(one[QLatin1String("selector")].toArray().at(1)[QLatin1String("exact")].toString(),
                     QString::fromUcs4(reinterpret_cast<const char32_t *>(piece.constData()), piece.size()));
        }
    }
    QCOMPARE(uris.size(), items.size());
    QVERIFY(uris.contains(QStringLiteral("urn:guillemet:hard#a1")));
}

void W3cTest::interruptedQuotation_hasSeveralTargets()
{
    QTemporaryDir folder;
    const QString path = tests::written(folder.path(), QStringLiteral("w3c"), {tests::hardArticle()});
    const QJsonObject root =
        QJsonDocument::fromJson(tests::fileBytes(path + QStringLiteral("/hard.jsonld"))).object();
    int several = 0;
    const QJsonArray items = root.value(QLatin1String("first"))[QLatin1String("items")].toArray();
    for (const QJsonValue &item : items)
        several += item[QLatin1String("target")].toArray().size() == 2;
    QCOMPARE(several, 1);
}

void W3cTest::foreignAnnotations_areReadByQuoteAndPosition()
{
    const RoundTrip read =
        readPair(QStringLiteral("😀 Bob, Bob et Ana"),
                 R"({"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": [
        {"id": "urn:1", "type": "Annotation", "body": {"type": "TextualBody", "value": "PERSON", "purpose": "tagging"},
         "target": {"source": "x", "selector": {"type": "TextQuoteSelector", "exact": "Bob", "prefix": ", "}}},
        {"id": "urn:2", "type": "Annotation", "body": "Place", "target": {"source": "x", "selector": {"type": "TextPositionSelector", "start": 14, "end": 17}}},
        {"id": "urn:3", "type": "Annotation", "bodyValue": "x", "target": "http://example.org"}]})");
    QCOMPARE(read.failure, QString());
    const Article &article = read.articles.at(0);
    QCOMPARE(article.mentions.size(), size_t(2));
    QCOMPARE(article.mentions[0].span, (text::Span{8, 11}));
    QCOMPARE(article.text.mid(article.mentions[1].span), QStringLiteral("Ana"));
    QCOMPARE(read.warnings.size(), 1);
}

void W3cTest::brokenFiles_nameTheFile_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("cut") << QByteArray("{\"items\": [");
    QTest::newRow("outside") << QByteArray(
        R"({"items": [{"id": "u", "body": "PER", "target": {"selector": {"type": "TextPositionSelector", "start": 0, "end": 99}}}]})");
    QTest::newRow("no place") << QByteArray(R"({"items": [{"id": "u", "body": "PER", "target": "x"}]})");
    QTest::newRow("no target") << QByteArray(R"({"items": [{"id": "u", "body": "PER"}]})");
    QTest::newRow("other words") << QByteArray(
        R"({"items": [{"id": "u", "body": "PER", "target": {"selector": {"type": "TextQuoteSelector", "exact": "Bob"}}}]})");
}

void W3cTest::brokenFiles_nameTheFile()
{
    QFETCH(QByteArray, json);
    const RoundTrip read = readPair(QStringLiteral("Ana"), json);
    QVERIFY2(read.failure.startsWith(QLatin1String("a.jsonld")), qPrintable(read.failure));
}

GUILLEMET_TEST(W3cTest)
#include "W3cTest.moc"
