#include "exchange/Registry.h"
#include "exchange/markup/ZipArchive.h"
#include "exchange/qda/QdaDocument.h"
#include "tests/exchange/Samples.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using tests::readBytes;
using tests::RoundTrip;

class RefiQdaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hardArticles_comeBackEqual();
    void randomArticles_comeBackEqual();
    void archive_isFlatWithGuidsAndPlainTexts();
    void speakers_areCasesOfTheWholeProject();
    void deepCodeBooks_areRead();
    void emptyExport_isAProject();
    void brokenFiles_nameTheFile();
};

namespace {

QByteArray writtenBytes(const std::vector<Article> &articles)
{
    QTemporaryDir folder;
    return tests::fileBytes(tests::written(folder.path(), QStringLiteral("refi-qda"), articles));
}

} // namespace

void RefiQdaTest::hardArticles_comeBackEqual()
{
    const std::vector<Article> before{tests::hardArticle(QStringLiteral("a")),
                                      tests::hardArticle(QStringLiteral("b"))};
    const RoundTrip trip = tests::roundTrip(QStringLiteral("refi-qda"), before);
    QCOMPARE(trip.failure, QString());
    QCOMPARE(trip.warnings, QStringList());
    QCOMPARE(trip.articles.size(), size_t(2));
    for (size_t i = 0; i < 2; ++i) {
        QCOMPARE(trip.articles[i].info.id, before[i].info.id);
        QCOMPARE(trip.articles[i].info.title, before[i].info.title);
        QCOMPARE(trip.articles[i].info.author, before[i].info.author);
        QCOMPARE(trip.articles[i].text.string(), before[i].text.string());
        QCOMPARE(tests::described(trip.articles[i]), tests::described(before[i]));
    }
}

void RefiQdaTest::randomArticles_comeBackEqual()
{
    const std::vector<Article> before = tests::randomArticles(20, 55);
    const RoundTrip trip = tests::roundTrip(QStringLiteral("refi-qda"), before);
    QCOMPARE(trip.failure, QString());
    QCOMPARE(trip.articles.size(), before.size());
    for (size_t i = 0; i < before.size(); ++i) {
        QCOMPARE(trip.articles[i].text.string(), before[i].text.string());
        QCOMPARE(tests::described(trip.articles[i]), tests::described(before[i]));
    }
}

void RefiQdaTest::archive_isFlatWithGuidsAndPlainTexts()
{
    const QByteArray bytes = writtenBytes({tests::hardArticle()});
    const auto archive = exchange::ZipArchive::open(bytes);
    QVERIFY(archive.ok());
    static const QRegularExpression guidFile(
        QStringLiteral("^sources/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.txt$"));
    QStringList names = archive->names();
    QVERIFY(names.removeOne(QStringLiteral("project.qde")));
    QCOMPARE(names.size(), 1);
    QVERIFY(guidFile.match(names.first()).hasMatch());
    const QByteArray text = *archive->read(names.first());
    QCOMPARE(text, tests::hardArticle().text.string().toUtf8());
    const QByteArray project = *archive->read(QStringLiteral("project.qde"));
    QVERIFY(project.contains(" origin=\"Guillemet "));
    QVERIFY(project.contains("plainTextPath=\"internal://"));
    QVERIFY(!project.contains("PlainTextContent"));
}

void RefiQdaTest::speakers_areCasesOfTheWholeProject()
{
    const QByteArray bytes =
        writtenBytes({tests::hardArticle(QStringLiteral("a")), tests::hardArticle(QStringLiteral("b"))});
    const auto archive = exchange::ZipArchive::open(bytes);
    const auto document = exchange::QdaDocument::parse(*archive->read(QStringLiteral("project.qde")));
    QVERIFY(document.ok());
    QCOMPARE(document->cases.size(), size_t(4));
    QCOMPARE(document->cases[0].name, QStringLiteral("Élodie Moreau"));
    QCOMPARE(document->cases[0].sources.size(), 2);
    QCOMPARE(document->cases[0].selections.size(), 2 * (3 + 2)); // three mentions, two fragments
}

void RefiQdaTest::deepCodeBooks_areRead()
{
    QByteArray xml = "<Project xmlns=\"urn:QDA-XML:project:1.0\"><CodeBook><Codes>";
    for (int i = 0; i < 400; ++i)
        xml += "<Code guid=\"{" + QByteArray::number(i) + "}\" name=\"PER\">";
    for (int i = 0; i < 400; ++i)
        xml += "</Code>";
    const auto document = exchange::QdaDocument::parse(xml + "</Codes></CodeBook></Project>");
    QVERIFY(document.ok());
    QCOMPARE(document->codes.size(), 400);
}

void RefiQdaTest::emptyExport_isAProject()
{
    const auto archiveBytes = writtenBytes({});
    const auto archive = exchange::ZipArchive::open(archiveBytes);
    QVERIFY(archive.ok());
    QCOMPARE(archive->names(), QStringList{QStringLiteral("project.qde")});
    QVERIFY(exchange::QdaDocument::parse(*archive->read(QStringLiteral("project.qde"))).ok());
}

void RefiQdaTest::brokenFiles_nameTheFile()
{
    const QByteArray whole = writtenBytes({tests::hardArticle()});
    for (const QByteArray &bytes :
         {QByteArray(), QByteArray("PK\x03\x04"), whole.left(whole.size() / 2), QByteArray("<Project/>")}) {
        const RoundTrip read = readBytes(QStringLiteral("refi-qda"), bytes, QStringLiteral("x.qdpx"));
        QVERIFY2(read.failure.startsWith(QLatin1String("x.qdpx: ")), qPrintable(read.failure));
        QVERIFY(read.articles.empty());
    }
}

GUILLEMET_TEST(RefiQdaTest)
#include "RefiQdaTest.moc"
