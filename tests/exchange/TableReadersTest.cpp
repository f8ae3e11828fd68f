#include "exchange/tables/CsvParser.h"
#include "tests/exchange/Samples.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>
#include <xlsxwriter.h>

using namespace guillemet;
using tests::readBytes;
using tests::RoundTrip;

class TableReadersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void csv_columnsAreFoundByTheirNames();
    void csv_columnsAreChosenByOption();
    void csv_delimiterIsGuessed();
    void csv_cellsHoldLineEndsAndMarks();
    void csv_ourOwnTablesAreRefused();
    void csv_brokenFilesNameTheLine();
    void csv_rowsWithoutTextArePassedOver();
    void xlsx_isReadWithDatesAndBlankCells();
    void xlsx_ourOwnWorkbookIsRefused();
    void xlsx_brokenFilesAreRefused();
};

void TableReadersTest::csv_columnsAreFoundByTheirNames()
{
    const RoundTrip read = readBytes(
        QStringLiteral("csv"),
        "\xEF\xBB\xBFID,Titre,Texte,Date,Auteur\n7,Un titre,Ana dit.,2024-05-17,Zo\xC3\xA9\n8,,Bob dit.,,\n");
    QCOMPARE(read.failure, QString());
    QCOMPARE(read.articles.size(), size_t(2));
    QCOMPARE(read.articles[0].info.id, QStringLiteral("7"));
    QCOMPARE(read.articles[0].info.title, QStringLiteral("Un titre"));
    QCOMPARE(read.articles[0].info.author, QStringLiteral("Zoé"));
    QCOMPARE(read.articles[0].text.string(), QStringLiteral("Ana dit."));
    QVERIFY(!read.articles[0].annotated);
}

void TableReadersTest::csv_columnsAreChosenByOption()
{
    const QByteArray csv = "a,b\nx,Ana dit.\n";
    QVERIFY(readBytes(QStringLiteral("csv"), csv).failure.contains(QLatin1String("text-column")));
    const RoundTrip read = readBytes(QStringLiteral("csv"), csv, QStringLiteral("f.csv"),
                                     {{QStringLiteral("text-column"), QStringLiteral("B")}});
    QCOMPARE(read.articles.at(0).text.string(), QStringLiteral("Ana dit."));
    QCOMPARE(read.articles.at(0).info.id, QStringLiteral("f"));
    QVERIFY(readBytes(QStringLiteral("csv"), csv, QStringLiteral("f.csv"),
                      {{QStringLiteral("text-column"), QStringLiteral("c")}})
                .failure.contains(u'c'));
}

void TableReadersTest::csv_delimiterIsGuessed()
{
    QCOMPARE(exchange::guessDelimiter(QStringLiteral("a;b,c;d\n,,,,,")), QChar(u';'));
    QCOMPARE(exchange::guessDelimiter(QStringLiteral("\"a;;;\",b\n")), QChar(u','));
    QCOMPARE(exchange::guessDelimiter(QStringLiteral("a\tb\tc,d")), QChar(u'\t'));
}

void TableReadersTest::csv_cellsHoldLineEndsAndMarks()
{
    const auto table =
        exchange::parseCsv(QStringLiteral("a,b\r\n\"x\r\ny\",\"il dit \"\"non\"\"\"\r\n\r\n,z\r\n"), u',');
    QVERIFY(table.ok());
    QCOMPARE(table->rows.size(), size_t(3));
    QCOMPARE(table->rows[1], QStringList({QStringLiteral("x\r\ny"), QStringLiteral("il dit \"non\"")}));
    QCOMPARE(table->rows[2], QStringList({QString(), QStringLiteral("z")}));
    QCOMPARE(table->lines[2], 5);
}

void TableReadersTest::csv_ourOwnTablesAreRefused()
{
    QTemporaryDir folder;
    const QString path = tests::written(folder.path(), QStringLiteral("csv"), {tests::hardArticle()});
    for (const char *file : {"/quotations.csv", "/mentions.csv"}) {
        const RoundTrip read = readBytes(QStringLiteral("csv"), tests::fileBytes(path + QLatin1String(file)));
        QVERIFY(!read.failure.isEmpty());
        QVERIFY(read.articles.empty());
    }
}

void TableReadersTest::csv_brokenFilesNameTheLine()
{
    QVERIFY(readBytes(QStringLiteral("csv"), "text\nAna\n\"Bob", QStringLiteral("x.csv"))
                .failure.startsWith(QLatin1String("x.csv: line 3")));
    QVERIFY(readBytes(QStringLiteral("csv"), "text,id\nAna,1\n\n\"\",2\n", QStringLiteral("x.csv"))
                .failure.isEmpty());
    QVERIFY(!readBytes(QStringLiteral("csv"), "text\n").failure.isEmpty());
    QVERIFY(!readBytes(QStringLiteral("csv"), QByteArray("a\0b", 3)).failure.isEmpty());
}

void TableReadersTest::csv_rowsWithoutTextArePassedOver()
{
    const RoundTrip read =
        readBytes(QStringLiteral("csv"), "text;date\n« Oui »;17/05/2024\n ;18/05/2024\n;\nNon;05/17/2024\n");
    QCOMPARE(read.failure, QString());
    QCOMPARE(read.articles.size(), size_t(2));
    QCOMPARE(read.articles[0].info.date, QStringLiteral("2024-05-17"));
    QCOMPARE(read.articles[1].info.date, QStringLiteral("2024-05-17"));
    QCOMPARE(read.warnings.size(), 1);
    QVERIFY(read.warnings.at(0).contains(QStringLiteral("(2)")));
    QVERIFY(!readBytes(QStringLiteral("csv"), "text,id\n,1\n").failure.isEmpty());
}

void TableReadersTest::xlsx_isReadWithDatesAndBlankCells()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("in.xlsx"));
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    int column = 0;
    for (const char *name : {"title", "author", "date", "text"})
        worksheet_write_string(sheet, 0, lxw_col_t(column++), name, nullptr);
    worksheet_write_string(sheet, 1, 0, "Un titre", nullptr);
    worksheet_write_number(sheet, 1, 2, 45429, nullptr);
    worksheet_write_string(sheet, 1, 3, "Ana 😀 dit :\n«\xC2\xA0Oui\xC2\xA0»", nullptr);
    workbook_close(book);
    const RoundTrip read =
        readBytes(QStringLiteral("xlsx"), tests::fileBytes(path), QStringLiteral("in.xlsx"));
    QCOMPARE(read.failure, QString());
    QCOMPARE(read.articles.size(), size_t(1));
    QCOMPARE(read.articles[0].info.title, QStringLiteral("Un titre"));
    QCOMPARE(read.articles[0].info.author, QString());
    QCOMPARE(read.articles[0].info.date, QStringLiteral("2024-05-17"));
    QCOMPARE(read.articles[0].text.string(), QStringLiteral("Ana 😀 dit :\n«\u00A0Oui\u00A0»"));
}

void TableReadersTest::xlsx_ourOwnWorkbookIsRefused()
{
    QTemporaryDir folder;
    const QByteArray bytes =
        tests::fileBytes(tests::written(folder.path(), QStringLiteral("xlsx"), {tests::hardArticle()}));
    QVERIFY(!readBytes(QStringLiteral("xlsx"), bytes).failure.isEmpty());
}

void TableReadersTest::xlsx_brokenFilesAreRefused()
{
    QTemporaryDir folder;
    const QByteArray bytes =
        tests::fileBytes(tests::written(folder.path(), QStringLiteral("xlsx"), {tests::hardArticle()}));
    for (const QByteArray &broken : {QByteArray(), QByteArray("PK\x03\x04"), bytes.left(bytes.size() / 2)}) {
        const RoundTrip read = readBytes(QStringLiteral("xlsx"), broken, QStringLiteral("x.xlsx"));
        QVERIFY2(read.failure.startsWith(QLatin1String("x.xlsx")), qPrintable(read.failure));
    }
}

GUILLEMET_TEST(TableReadersTest)
#include "TableReadersTest.moc"
