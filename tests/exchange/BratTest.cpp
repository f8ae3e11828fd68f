#include "exchange/Registry.h"
#include "tests/exchange/Samples.h"
#include "tests/support/TestMain.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using tests::RoundTrip;

class BratTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hardArticle_comesBackEqual();
    void randomArticles_comeBackEqual();
    void words_equalTheSpansJoinedByOneBlank();
    void files_haveLfOnlyAndNoLineEndsOfPython();
    void configuration_declaresOverlap();
    void fileNames_areEncodedAndUnique();
    void foreignAnnotations_areMappedAndLossesListed();
    void crlfText_keepsItsOffsets();
    void eitherFile_readsBoth();
    void brokenFiles_nameFileAndLine();
    void brokenFiles_nameFileAndLine_data();
    void emptyExport_isAFolderWithItsConfiguration();
};

namespace {

RoundTrip readPair(const QByteArray &text, const QByteArray &annotations,
                   const QHash<QString, QString> &options = {},
                   const QString &given = QStringLiteral("a.ann"))
{
    QTemporaryDir folder;
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    put(QStringLiteral("a.txt"), text);
    put(QStringLiteral("a.ann"), annotations);
    exchange::Input input;
    input.path = folder.filePath(given);
    input.name = given;
    input.bytes = tests::fileBytes(input.path);
    input.formatOptions = options;
    RoundTrip out;
    exchange::ReadReport report;
    const Result<void> done = exchange::readerByName(u"brat")->read(
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

void BratTest::hardArticle_comesBackEqual()
{
    const Article before = tests::hardArticle();
    const RoundTrip trip = tests::roundTrip(QStringLiteral("brat"), {before});
    QCOMPARE(trip.failure, QString());
    QCOMPARE(trip.warnings, QStringList());
    QCOMPARE(trip.articles.size(), size_t(1));
    QCOMPARE(trip.articles[0].info.id, before.info.id);
    QCOMPARE(trip.articles[0].text.string(), before.text.string());
    tests::Compared compared;
    compared.confidences = true;
    QCOMPARE(tests::described(trip.articles[0], compared), tests::described(before, compared));
    QVERIFY(std::any_of(trip.articles[0].quotations.begin(), trip.articles[0].quotations.end(),
                        [](const Quotation &quotation) {
                            return quotation.note == QStringLiteral("à vérifier <&> sur deux lignes");
                        }));
}

void BratTest::randomArticles_comeBackEqual()
{
    const std::vector<Article> before = tests::randomArticles(20, 11);
    const RoundTrip trip = tests::roundTrip(QStringLiteral("brat"), before);
    QCOMPARE(trip.failure, QString());
    QCOMPARE(trip.articles.size(), before.size());
    for (const Article &after : trip.articles) {
        const auto same = std::find_if(before.begin(), before.end(),
                                       [&](const Article &a) { return a.info.id == after.info.id; });
        QCOMPARE(after.text.string(), same->text.string());
        QCOMPARE(tests::described(after), tests::described(*same));
    }
}

void BratTest::words_equalTheSpansJoinedByOneBlank()
{
    QTemporaryDir folder;
    const QString path = tests::written(folder.path(), QStringLiteral("brat"), {tests::hardArticle()});
    const auto text = QString::fromUtf8(tests::fileBytes(path + QStringLiteral("/hard.txt"))).toUcs4();
    const QStringList lines =
        QString::fromUtf8(tests::fileBytes(path + QStringLiteral("/hard.ann"))).split(u'\n');
    int checked = 0;
    for (const QString &line : lines) {
        if (!line.startsWith(u'T'))
            continue;
        const QStringList columns = line.split(u'\t');
        QStringList words;
        for (const QString &place : columns.at(1).section(u' ', 1).split(u';')) {
            const auto piece = text.mid(place.section(u' ', 0, 0).toInt(),
                                        place.section(u' ', 1).toInt() - place.section(u' ', 0, 0).toInt());
            words << QString::fromUcs4(reinterpret_cast<const char32_t *>(piece.constData()), piece.size());
        }
        QCOMPARE(QStringList(columns.mid(2)).join(u'\t'), words.join(u' '));
        ++checked;
    }
    QVERIFY(checked >= 14);
}

void BratTest::files_haveLfOnlyAndNoLineEndsOfPython()
{
    Article article;
    article.info.id = QStringLiteral("x");
    article.text = text::ArticleText(QStringLiteral("Ana\u0085Roy dit\fnon.\n"));
    Mention mention;
    mention.id = QStringLiteral("m1");
    mention.span = {0, 7};
    article.mentions.push_back(mention);
    QTemporaryDir folder;
    const QString path = tests::written(folder.path(), QStringLiteral("brat"), {article});
    QCOMPARE(QString::fromUtf8(tests::fileBytes(path + QStringLiteral("/x.txt"))),
             QStringLiteral("Ana\uFFFDRoy dit\uFFFDnon.\n"));
    QVERIFY(QString::fromUtf8(tests::fileBytes(path + QStringLiteral("/x.ann")))
                .contains(QStringLiteral("Ana\uFFFDRoy")));
    const RoundTrip trip = tests::roundTrip(QStringLiteral("brat"), {article});
    QCOMPARE(trip.warnings.size(), 1);
    QVERIFY(trip.warnings.at(0).contains(QLatin1String("U+FFFD")));
}

void BratTest::configuration_declaresOverlap()
{
    QTemporaryDir folder;
    const QByteArray conf = tests::fileBytes(tests::written(folder.path(), QStringLiteral("brat"), {}) +
                                             QStringLiteral("/annotation.conf"));
    QVERIFY(conf.contains("<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>"));
    for (const char *section : {"[entities]", "[relations]", "[events]", "[attributes]"})
        QVERIFY(conf.contains(section));
}

void BratTest::fileNames_areEncodedAndUnique()
{
    QTemporaryDir folder;
    const QString path =
        tests::written(folder.path(), QStringLiteral("brat"),
                       {tests::hardArticle(QStringLiteral("a/b:é?")), tests::hardArticle(QStringLiteral("A")),
                        tests::hardArticle(QStringLiteral("a"))});
    QCOMPARE(QDir(path).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name),
             QStringList(
                 {QStringLiteral("A.txt"), QStringLiteral("a%2Fb%3Aé%3F.txt"), QStringLiteral("a-2.txt")}));
}

void BratTest::foreignAnnotations_areMappedAndLossesListed()
{
    const QByteArray text = "Ana Roy of Rome met Bob.\n";
    const QByteArray annotations =
        "T1\tPerson 0 7\tAna Roy\nT2\tGPE 11 15\tRome\nT3\tGene 20 23\tBob\nT4\tPER 20 23\tBob\n"
        "E1\tMeet:T3 Who:T1\n*\tEquiv T1 T4\nR1\tLocated Arg1:T1 Arg2:T2\n#1\tAnnotatorNotes T1\tsure?\n";
    const RoundTrip read = readPair(text, annotations);
    QCOMPARE(read.failure, QString());
    const Article &article = read.articles.at(0);
    QCOMPARE(article.mentions.size(), size_t(3));
    QCOMPARE(toWord(article.mentions[1].type), QStringLiteral("LOC"));
    QCOMPARE(article.mentions[0].entity, article.mentions[2].entity);
    QCOMPARE(article.entities.at(0).name, QStringLiteral("Ana Roy"));
    QCOMPARE(article.mentions[0].note, QStringLiteral("sure?"));
    QCOMPARE(read.warnings.size(), 1);
    for (const char *lost : {"label Gene (1)", "event Meet (1)", "relation Located (1)"})
        QVERIFY2(read.warnings.at(0).contains(QLatin1String(lost)), lost);
    const RoundTrip mapped =
        readPair(text, annotations, {{QStringLiteral("labels"), QStringLiteral("Gene=MISC, Person=-")}});
    QCOMPARE(toWord(mapped.articles.at(0).mentions.at(1).type), QStringLiteral("MISC"));
}

void BratTest::crlfText_keepsItsOffsets()
{
    const RoundTrip read = readPair("Un\r\nAna\r\n", "T1\tPER 4 7\tAna\n");
    QCOMPARE(read.failure, QString());
    QCOMPARE(read.articles.at(0).text.mid(read.articles.at(0).mentions.at(0).span), QStringLiteral("Ana"));
}

void BratTest::eitherFile_readsBoth()
{
    QCOMPARE(
        readPair("Ana", "T1\tPER 0 3\tAna\n", {}, QStringLiteral("a.txt")).articles.at(0).mentions.size(),
        size_t(1));
}

void BratTest::brokenFiles_nameFileAndLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("outside") << QByteArray("T2\tPER 0 40\tAna");
    QTest::newRow("backwards") << QByteArray("T2\tPER 3 0\tAna");
    QTest::newRow("no offsets") << QByteArray("T2\tPER\tAna");
    QTest::newRow("letters") << QByteArray("T2\tPER a b\tAna");
    QTest::newRow("other words") << QByteArray("T2\tPER 0 3\tBob");
    QTest::newRow("twice") << QByteArray("T1\tPER 0 3\tAna");
    QTest::newRow("junk") << QByteArray("\x01\x02\x03");
    QTest::newRow("overflow") << QByteArray("T2\tPER 0 99999999999999999999\tAna");
}

void BratTest::brokenFiles_nameFileAndLine()
{
    QFETCH(QByteArray, line);
    const RoundTrip read = readPair("Ana dit.", "T1\tPER 0 3\tAna\n" + line + '\n');
    QVERIFY2(read.failure.startsWith(QLatin1String("a.ann, line 2: ")), qPrintable(read.failure));
    QVERIFY(read.articles.empty());
}

void BratTest::emptyExport_isAFolderWithItsConfiguration()
{
    QTemporaryDir folder;
    const QString path = tests::written(folder.path(), QStringLiteral("brat"), {});
    QCOMPARE(QDir(path).entryList(QDir::Files), QStringList{QStringLiteral("annotation.conf")});
}

GUILLEMET_TEST(BratTest)
#include "BratTest.moc"
