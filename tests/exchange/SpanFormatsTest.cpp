#include "exchange/Registry.h"
#include "tests/exchange/Samples.h"
#include "tests/support/TestMain.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using tests::readBytes;
using tests::RoundTrip;

class SpanFormatsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hardArticles_comeBackEqual();
    void hardArticles_comeBackEqual_data();
    void randomArticles_comeBackEqual();
    void randomArticles_comeBackEqual_data();
    void spacy_spansHaveNoEdgeBlanksAndCountCodePoints();
    void spacy_foreignLinesAreRead();
    void doccano_isAsciiWithUniqueIdsAndUtf16Offsets();
    void doccano_readsEachOffsetUnit();
    void doccano_readsListsOfThree();
    void doccano_saysWhichSpeakersAreLost();
    void labelStudio_namesFitItsConfiguration();
    void labelStudio_predictionsAreSuggestions();
    void labelStudio_readsWhatItsPageExports();
    void formats_areRecognisedByContent();
    void brokenFiles_nameTheFile();
    void brokenFiles_nameTheFile_data();
};

namespace {

/// What doccano has no place for.
tests::Compared comparedFor(const QString &format)
{
    tests::Compared compared;
    if (format == QLatin1String("doccano")) {
        compared.statuses = false;
        compared.entityNames = false;
        compared.entities = false;
    } else {
        compared.confidences = true;
    }
    return compared;
}

void formatRows()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"spacy", "doccano", "label-studio"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

/// doccano knows an entity by its mentions only.
Article withoutUnnamedSpeakers(Article article, const QString &format)
{
    if (format != QLatin1String("doccano"))
        return article;
    for (Quotation &quotation : article.quotations) {
        const bool named =
            std::any_of(article.mentions.begin(), article.mentions.end(),
                        [&](const Mention &mention) { return mention.entity == quotation.speaker; });
        if (!named)
            quotation.speaker.clear();
    }
    return article;
}

} // namespace

void SpanFormatsTest::hardArticles_comeBackEqual_data()
{
    formatRows();
}
void SpanFormatsTest::randomArticles_comeBackEqual_data()
{
    formatRows();
}

void SpanFormatsTest::hardArticles_comeBackEqual()
{
    QFETCH(QString, format);
    const Article first = withoutUnnamedSpeakers(tests::hardArticle(QStringLiteral("a")), format);
    const Article second = withoutUnnamedSpeakers(tests::hardArticle(QStringLiteral("b")), format);
    const RoundTrip trip = tests::roundTrip(format, {first, second});
    QCOMPARE(trip.failure, QString());
    QCOMPARE(trip.articles.size(), size_t(2));
    QCOMPARE(trip.articles[1].info.id, QStringLiteral("b"));
    QCOMPARE(trip.articles[1].info.title, first.info.title);
    QCOMPARE(trip.articles[1].info.outlet, first.info.outlet);
    QCOMPARE(trip.articles[0].text.string(), first.text.string());
    QCOMPARE(tests::described(trip.articles[0], comparedFor(format)),
             tests::described(first, comparedFor(format)));
}

void SpanFormatsTest::randomArticles_comeBackEqual()
{
    QFETCH(QString, format);
    std::vector<Article> before = tests::randomArticles(20, 21);
    for (Article &article : before)
        article = withoutUnnamedSpeakers(std::move(article), format);
    const RoundTrip trip = tests::roundTrip(format, before);
    QCOMPARE(trip.failure, QString());
    QCOMPARE(trip.articles.size(), before.size());
    for (size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(trip.articles[i].text.string(), before[i].text.string());
        QCOMPARE(tests::described(trip.articles[i], comparedFor(format)),
                 tests::described(before[i], comparedFor(format)));
    }
}

void SpanFormatsTest::spacy_spansHaveNoEdgeBlanksAndCountCodePoints()
{
    Article article = tests::hardArticle();
    const int at = int(article.text.string().indexOf(QStringLiteral("Le cafe")));
    article.quotations.front().spans.front().start = at - 1; // takes in the no-break blank
    QTemporaryDir folder;
    const QByteArray bytes =
        tests::fileBytes(tests::written(folder.path(), QStringLiteral("spacy"), {article}));
    QCOMPARE(bytes.count('\n'), 1);
    const QJsonObject line = QJsonDocument::fromJson(bytes).object();
    const auto text = line.value(QLatin1String("text")).toString().toUcs4();
    bool found = false;
    const QJsonArray spans = line.value(QLatin1String("spans")).toArray();
    for (const QJsonValue &value : spans) {
        const QJsonObject span = value.toObject();
        const auto piece =
            text.mid(span.value(QLatin1String("start")).toInt(),
                     span.value(QLatin1String("end")).toInt() - span.value(QLatin1String("start")).toInt());
        const QString words =
            QString::fromUcs4(reinterpret_cast<const char32_t *>(piece.constData()), piece.size());
        QCOMPARE(words, words.trimmed());
        found = found || words == QStringLiteral("Le cafe\u0301 est <prêt> & \\bon\\");
    }
    QVERIFY(found);
    QVERIFY(line.value(QLatin1String("meta")).isObject());
}

void SpanFormatsTest::spacy_foreignLinesAreRead()
{
    const RoundTrip read = readBytes(
        QStringLiteral("spacy"),
        R"({"text": "😀 Ana works at Acme", "spans": [{"start": 2, "end": 5, "label": "PERSON", "token_start": 1}, {"start": 15, "end": 19, "label": "COMPANY"}, {"start": 0, "end": 1, "label": "EMOJI"}], "answer": "accept", "_task_hash": 1})");
    QCOMPARE(read.failure, QString());
    QCOMPARE(read.articles.at(0).mentions.size(), size_t(2));
    QCOMPARE(read.articles.at(0).text.mid(read.articles.at(0).mentions.at(0).span), QStringLiteral("Ana"));
    QVERIFY(read.warnings.value(0).contains(QLatin1String("EMOJI (1)")));
    const RoundTrip rejected = readBytes(
        QStringLiteral("spacy"),
        R"({"text": "Ana", "spans": [{"start": 0, "end": 3, "label": "PER"}], "answer": "reject"})");
    QCOMPARE(toWord(rejected.articles.at(0).mentions.at(0).status), QStringLiteral("rejected"));
}

void SpanFormatsTest::doccano_isAsciiWithUniqueIdsAndUtf16Offsets()
{
    QTemporaryDir folder;
    const QByteArray bytes =
        tests::fileBytes(tests::written(folder.path(), QStringLiteral("doccano"),
                                        {tests::hardArticle(), tests::hardArticle(QStringLiteral("b"))}));
    QVERIFY(std::all_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) < 0x80; }));
    QSet<qint64> ids;
    int spans = 0;
    for (const QByteArray &line : bytes.trimmed().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const QString text = object.value(QLatin1String("text")).toString();
        const QJsonArray entities = object.value(QLatin1String("entities")).toArray();
        for (const QJsonValue &value : entities) {
            ids.insert(value[QLatin1String("id")].toInteger());
            ++spans;
            const int start = value[QLatin1String("start_offset")].toInt();
            const int end = value[QLatin1String("end_offset")].toInt();
            QVERIFY(start < end && end <= text.size());
            if (value[QLatin1String("label")].toString() == QLatin1String("LOC"))
                QCOMPARE(text.mid(start, end - start), QStringLiteral("Saint\u2011Étienne"));
        }
    }
    QCOMPARE(ids.size(), spans);
}

void SpanFormatsTest::doccano_readsEachOffsetUnit()
{
    // Two code points, four UTF-16 units, one grapheme before the name.
    const QString text = QStringLiteral("🤝🏿Ana");
    const auto line = [&](int start) {
        return QStringLiteral("{\"text\": \"%1\", \"label\": [[%2, %3, \"PER\"]]}")
            .arg(text)
            .arg(start)
            .arg(start + 3)
            .toUtf8();
    };
    const std::vector<std::pair<QString, int>> units = {{QString(), 4},
                                                        {QStringLiteral("utf16"), 4},
                                                        {QStringLiteral("codepoints"), 2},
                                                        {QStringLiteral("graphemes"), 1}};
    for (const auto &[unit, start] : units) {
        const RoundTrip read = readBytes(QStringLiteral("doccano"), line(start), QStringLiteral("f"),
                                         {{QStringLiteral("offsets"), unit}});
        QCOMPARE(read.failure, QString());
        QCOMPARE(read.articles.at(0).text.mid(read.articles.at(0).mentions.at(0).span),
                 QStringLiteral("Ana"));
        QCOMPARE(read.warnings.size(), unit.isEmpty() ? 1 : 0);
    }
    QVERIFY(!readBytes(QStringLiteral("doccano"), line(0), QStringLiteral("f"),
                       {{QStringLiteral("offsets"), QStringLiteral("bytes")}})
                 .failure.isEmpty());
}

void SpanFormatsTest::doccano_readsListsOfThree()
{
    const RoundTrip read = readBytes(QStringLiteral("doccano"),
                                     "{\"id\": 7, \"text\": \"Ana dit\", \"label\": [[0, 3, \"PER\"]]}\n");
    QCOMPARE(read.failure, QString());
    QCOMPARE(read.articles.at(0).info.id, QStringLiteral("7"));
    QCOMPARE(read.articles.at(0).mentions.size(), size_t(1));
}

void SpanFormatsTest::doccano_saysWhichSpeakersAreLost()
{
    const RoundTrip trip = tests::roundTrip(QStringLiteral("doccano"), {tests::hardArticle()});
    QCOMPARE(trip.failure, QString());
    QVERIFY(trip.warnings.join(u' ').contains(u'1'));
    // The speakers whom the text names are found again, by their fullest name.
    const Article &after = trip.articles.at(0);
    QStringList names;
    for (const Entity &entity : after.entities)
        names << entity.name;
    QVERIFY(names.contains(QStringLiteral("Paul Dupont-Durand")));
}

void SpanFormatsTest::labelStudio_namesFitItsConfiguration()
{
    QTemporaryDir folder;
    const QString path =
        tests::written(folder.path(), QStringLiteral("label-studio"), {tests::hardArticle()});
    const QByteArray config = tests::fileBytes(path + QStringLiteral("/config.xml"));
    const QJsonArray tasks =
        QJsonDocument::fromJson(tests::fileBytes(path + QStringLiteral("/tasks.json"))).array();
    QCOMPARE(tasks.size(), 1);
    const QJsonArray result =
        tasks.at(0)[QLatin1String("annotations")].toArray().at(0)[QLatin1String("result")].toArray();
    QVERIFY(result.size() > 10);
    for (const QJsonValue &item : result) {
        if (item[QLatin1String("type")].toString() == QLatin1String("relation")) {
            QVERIFY(config.contains("<Relation value=\"" +
                                    item[QLatin1String("labels")].toArray().at(0).toString().toLatin1() +
                                    "\"/>"));
            QCOMPARE(item[QLatin1String("direction")].toString(), QStringLiteral("right"));
            continue;
        }
        QVERIFY(config.contains("name=\"" + item[QLatin1String("from_name")].toString().toLatin1() + '"'));
        QVERIFY(config.contains("name=\"" + item[QLatin1String("to_name")].toString().toLatin1() + '"'));
        const QJsonValue label = item[QLatin1String("value")][QLatin1String("labels")].toArray().at(0);
        QVERIFY(config.contains("<Label value=\"" + label.toString().toLatin1() + "\"/>"));
    }
}

void SpanFormatsTest::labelStudio_predictionsAreSuggestions()
{
    exchange::WriteOptions options;
    options.formatOptions.insert(QStringLiteral("as"), QStringLiteral("predictions"));
    QTemporaryDir folder;
    const QString path =
        tests::written(folder.path(), QStringLiteral("label-studio"), {tests::hardArticle()}, options);
    const QByteArray bytes = tests::fileBytes(path + QStringLiteral("/tasks.json"));
    QVERIFY(bytes.contains("\"predictions\"") && !bytes.contains("\"annotations\""));
    QByteArray foreign = bytes;
    foreign.replace("\"status\": \"confirmed\"", "\"x\": 1");
    const RoundTrip read = readBytes(QStringLiteral("label-studio"), foreign);
    QCOMPARE(read.failure, QString());
    QCOMPARE(toWord(read.articles.at(0).mentions.at(0).status), QStringLiteral("suggested"));
}

void SpanFormatsTest::labelStudio_readsWhatItsPageExports()
{
    const RoundTrip read =
        readBytes(QStringLiteral("label-studio"), R"([{"id": 12, "data": {"body": "Ana and Bob"},
        "annotations": [{"was_cancelled": true, "result": [{"id": "z", "type": "labels", "value": {"start": 0, "end": 99, "labels": ["PER"]}}]},
                        {"result": [{"id": "a", "type": "labels", "from_name": "ner", "to_name": "t", "value": {"start": 0, "end": 3, "labels": ["Person"]}},
                                    {"id": "b", "type": "labels", "value": {"start": 8, "end": 11, "labels": ["PER"]}},
                                    {"id": "c", "type": "choices", "value": {"choices": ["x"]}},
                                    {"type": "relation", "from_id": "a", "to_id": "b", "labels": ["same"], "direction": "left"}]}]}])");
    QCOMPARE(read.failure, QString());
    const Article &article = read.articles.at(0);
    QCOMPARE(article.info.id, QStringLiteral("12"));
    QCOMPARE(article.mentions.size(), size_t(2));
    QCOMPARE(article.mentions[0].entity, article.mentions[1].entity);
    QVERIFY(!article.mentions[0].entity.isEmpty());
    QVERIFY(read.warnings.value(0).contains(QLatin1String("choices")));
}

void SpanFormatsTest::formats_areRecognisedByContent()
{
    for (const char *name : {"spacy", "doccano", "label-studio", "jsonl", "brat", "conll2003"}) {
        const QString format = QString::fromLatin1(name);
        QTemporaryDir folder;
        const QString path = tests::written(folder.path(), format, {tests::hardArticle()});
        exchange::Input input;
        input.path = format == QLatin1String("label-studio") ? path + QStringLiteral("/tasks.json")
                     : format == QLatin1String("brat")       ? path + QStringLiteral("/hard.ann")
                                                             : path;
        input.name = QFileInfo(input.path).fileName();
        input.bytes = tests::fileBytes(input.path);
        const exchange::Reader *reader = exchange::readerFor(input);
        QVERIFY2(reader && reader->name() == format, name);
    }
}

void SpanFormatsTest::brokenFiles_nameTheFile_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const char *format, const char *bytes) {
        QTest::newRow(name) << QString::fromLatin1(format) << QByteArray(bytes);
    };
    row("spacy outside", "spacy", R"({"text": "Ana", "spans": [{"start": 0, "end": 9, "label": "PER"}]})");
    row("spacy no label", "spacy", R"({"text": "Ana", "spans": [{"start": 0, "end": 1}]})");
    row("spacy cut", "spacy", R"({"text": "Ana", "spa)");
    row("spacy empty", "spacy", "");
    row("spacy twice", "spacy",
        R"({"text": "Ana", "spans": [{"start": 0, "end": 1, "label": "PER", "id": "m1"}, {"start": 0, "end": 2, "label": "PER", "id": "m1"}]})");
    row("doccano outside", "doccano", R"({"text": "Ana", "label": [[0, 9, "PER"]]})");
    row("doccano shape", "doccano", R"({"text": "Ana", "label": [[0, "PER"]]})");
    row("doccano fraction", "doccano",
        R"({"text": "Ana", "entities": [{"id": 1, "label": "PER", "start_offset": 0.5, "end_offset": 2}]})");
    row("doccano no text", "doccano", R"({"label": []})");
    row("label studio cut", "label-studio", R"([{"data": {"text": "Ana"}, )");
    row("label studio outside", "label-studio",
        R"([{"data": {"text": "Ana"}, "annotations": [{"result": [{"id": "a", "type": "labels", "value": {"start": 0, "end": 9, "labels": ["PER"]}}]}]}])");
    row("label studio nothing", "label-studio", "[]");
    row("label studio junk", "label-studio", "[1, 2]");
}

void SpanFormatsTest::brokenFiles_nameTheFile()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    const RoundTrip read = readBytes(format, bytes, QStringLiteral("broken.json"));
    QVERIFY2(read.failure.startsWith(QLatin1String("broken.json")), qPrintable(read.failure));
    QVERIFY(read.articles.empty());
}

GUILLEMET_TEST(SpanFormatsTest)
#include "SpanFormatsTest.moc"
