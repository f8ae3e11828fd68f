#include "exchange/Registry.h"
#include "exchange/tables/CsvRecord.h"
#include "tests/exchange/Samples.h"
#include "tests/support/TestMain.h"

#include <QtCore/QFileInfo>
#include <QtTest/QtTest>

using namespace guillemet;

class CsvTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cells_areQuotedWhereTheyMust();
    void cells_quotedMeansDoubledMarks();
    void formulas_areMadeHarmless();
    void numbers_areLeftAlone();
    void files_haveTheMarkAHeaderAndARowEach();
    void semicolon_isAChoice();
    void unknownDelimiter_isRefused();
    void rejected_areLeftOut();
    void emptyExport_hasHeaders();
    void aMissingParent_isAnError();
};

void CsvTest::cells_areQuotedWhereTheyMust()
{
    QCOMPARE(exchange::csvRecord({QStringLiteral("a,b"), QStringLiteral("c;d"), QStringLiteral("e\nf")}, ','),
             QByteArray("\"a,b\",c;d,\"e\nf\"\r\n"));
    QCOMPARE(exchange::csvRecord({QStringLiteral("a,b"), QStringLiteral("c;d")}, ';'),
             QByteArray("a,b;\"c;d\"\r\n"));
}

void CsvTest::cells_quotedMeansDoubledMarks()
{
    QCOMPARE(exchange::csvRecord({QStringLiteral("il a dit \"non\"")}, ','),
             QByteArray("\"il a dit \"\"non\"\"\"\r\n"));
}

void CsvTest::formulas_areMadeHarmless()
{
    for (const QString &cell : {QStringLiteral("=1+1"), QStringLiteral("+33"), QStringLiteral("-2"),
                                QStringLiteral("@x"), QStringLiteral("\tx"), QStringLiteral("＝1")})
        QVERIFY2(exchange::csvRecord({cell}, ',').contains("'" + cell.toUtf8()), qPrintable(cell));
    QCOMPARE(exchange::csvRecord({QStringLiteral("—\u00A0Oui")}, ','),
             QStringLiteral("—\u00A0Oui\r\n").toUtf8());
    QVERIFY(exchange::csvRecord({QStringLiteral("\r=1")}, ',').startsWith("\"'\r=1"));
}

void CsvTest::numbers_areLeftAlone()
{
    QCOMPARE(exchange::csvRecord({-3, 0.5}, ';'), QByteArray("-3;0.5\r\n"));
}

void CsvTest::files_haveTheMarkAHeaderAndARowEach()
{
    QTemporaryDir folder;
    const QString path = tests::written(folder.path(), QStringLiteral("csv"), {tests::hardArticle()});
    const QByteArray quotations = tests::fileBytes(path + QStringLiteral("/quotations.csv"));
    QVERIFY(quotations.startsWith("\xEF\xBB\xBF"
                                  "article,quotation,text,speaker,"));
    QCOMPARE(quotations.count("\r\n"), 1 + 5);
    QVERIFY(quotations.contains("'=SOMME(A1)"));
    QVERIFY(quotations.contains(QStringLiteral("\\bon\\ […] et 😀 tout").toUtf8()));
    const QByteArray mentions = tests::fileBytes(path + QStringLiteral("/mentions.csv"));
    QCOMPARE(mentions.count("\r\n"), 1 + 7);
    QVERIFY(mentions.contains(",'-t-elle,PER,pronoun,"));
    QCOMPARE(QFile::permissions(path + QStringLiteral("/mentions.csv")) &
                 (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void CsvTest::semicolon_isAChoice()
{
    QTemporaryDir folder;
    exchange::WriteOptions options;
    options.formatOptions.insert(QStringLiteral("delimiter"), QStringLiteral("semicolon"));
    const QString path =
        tests::written(folder.path(), QStringLiteral("csv"), {tests::hardArticle()}, options);
    QVERIFY(tests::fileBytes(path + QStringLiteral("/quotations.csv"))
                .startsWith("\xEF\xBB\xBF"
                            "article;quotation;text;"));
}

void CsvTest::unknownDelimiter_isRefused()
{
    QTemporaryDir folder;
    exchange::WriteOptions options;
    options.formatOptions.insert(QStringLiteral("delimiter"), QStringLiteral("pipe"));
    QVERIFY(!exchange::writerByName(u"csv")->open(folder.path() + QStringLiteral("/x"), options));
    QVERIFY(!QFileInfo::exists(folder.path() + QStringLiteral("/x")));
}

void CsvTest::rejected_areLeftOut()
{
    annotation::Article article = tests::hardArticle();
    for (annotation::Quotation &quotation : article.quotations)
        quotation.status = annotation::Status::Rejected;
    QTemporaryDir folder;
    const QString path = tests::written(folder.path(), QStringLiteral("csv"), {article});
    QCOMPARE(tests::fileBytes(path + QStringLiteral("/quotations.csv")).count("\r\n"), 1);
}

void CsvTest::emptyExport_hasHeaders()
{
    QTemporaryDir folder;
    const QString path = tests::written(folder.path(), QStringLiteral("csv"), {});
    QCOMPARE(tests::fileBytes(path + QStringLiteral("/mentions.csv")).count("\r\n"), 1);
}

void CsvTest::aMissingParent_isAnError()
{
    QTemporaryDir folder;
    const auto open = exchange::writerByName(u"csv")->open(folder.path() + QStringLiteral("/no/such"), {});
    QVERIFY(!open);
    QVERIFY(open.sentence().contains(QLatin1String("/no/such")));
}

GUILLEMET_TEST(CsvTest)
#include "CsvTest.moc"
