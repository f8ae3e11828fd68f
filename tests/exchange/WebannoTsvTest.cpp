#include "exchange/Registry.h"
#include "exchange/uima/TsvCell.h"
#include "tests/exchange/Samples.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::annotation;
using tests::readBytes;
using tests::RoundTrip;

class WebannoTsvTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cells_areTakenApart();
    void names_areReadWithOffsetsInUtf16();
    void quotationsAndTheirRelations_areRead();
    void undeclaredColumns_areSaid();
    void brokenFiles_nameFileAndLine();
    void brokenFiles_nameFileAndLine_data();
};

void WebannoTsvTest::cells_areTakenApart()
{
    const auto values = exchange::tsvValues(QStringLiteral("PER[1]|a\\|b\\[2\\]|*[3]|1-3[0_2]"));
    QCOMPARE(values.size(), size_t(4));
    QCOMPARE(values[0].value, QStringLiteral("PER"));
    QCOMPARE(values[0].number, 1);
    QCOMPARE(values[1].value, QStringLiteral("a|b[2]"));
    QCOMPARE(values[1].number, 0);
    QVERIFY(values[2].value.isEmpty() && values[2].number == 3);
    QCOMPARE(values[3].reference, QStringLiteral("0_2"));
    QVERIFY(exchange::tsvValues(QStringLiteral("_")).empty());
}

void WebannoTsvTest::names_areReadWithOffsetsInUtf16()
{
    const RoundTrip read = readBytes(
        QStringLiteral("webanno-tsv"),
        QStringLiteral(
            "#FORMAT=WebAnno TSV "
            "3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n\n\n"
            "#Text=😀 Ana Roy "
            "dit\n1-1\t0-2\t😀\t_\t_\t\n1-2\t3-6\tAna\thttp\\://x[1]\tPER[1]\t\n1-3\t7-10\tRoy\thttp\\://"
            "x[1]\tPER[1]\t\n"
            "1-4\t11-14\tdit\t_\t_\t\n\n#Text=non à "
            "Rome-Sud\n2-1\t15-18\tnon\t_\t_\t\n2-2\t19-20\tà\t_\t_\t\n2-3\t21-29\tRome-Sud\t_\t_\t\n"
            "2-3.1\t21-25\tRome\t*\tLOC\t\n")
            .toUtf8(),
        QStringLiteral("x.tsv"));
    QCOMPARE(read.failure, QString());
    const Article &article = read.articles.at(0);
    QCOMPARE(article.text.string(), QStringLiteral("😀 Ana Roy dit\nnon à Rome-Sud"));
    QCOMPARE(article.mentions.size(), size_t(2));
    QCOMPARE(article.text.mid(article.mentions[0].span), QStringLiteral("Ana Roy"));
    QCOMPARE(article.text.mid(article.mentions[1].span), QStringLiteral("Rome"));
    QCOMPARE(article.entities.at(0).name, QStringLiteral("Ana Roy"));
}

void WebannoTsvTest::quotationsAndTheirRelations_areRead()
{
    const RoundTrip read =
        readBytes(QStringLiteral("webanno-tsv"),
                  "#FORMAT=WebAnno TSV "
                  "3.3\n#T_SP=webanno.custom.Quotation|kind|quoteId\n#T_CH=x.CoreferenceLink|"
                  "referenceRelation|referenceType\n"
                  "#T_RL=webanno.custom.QuotationLink|role|BT_webanno.custom.Quotation\n\n#Text=Oui dit non\n"
                  "1-1\t0-3\tOui\tdirect\tq1\t*->1-1\t*\t_\t_\t\n1-2\t4-7\tdit\t_\t_\t_\t_\t_\t_\t\n1-3\t8-"
                  "11\tnon\tdirect\t_\t_\t_\tcontinues\t1-1\t\n");
    QCOMPARE(read.failure, QString());
    const Article &article = read.articles.at(0);
    QCOMPARE(article.quotations.size(), size_t(1));
    QCOMPARE(article.quotations[0].spans, (std::vector<text::Span>{{0, 3}, {8, 11}}));
    QVERIFY(read.warnings.value(0).contains(QLatin1String("(1)")));
}

void WebannoTsvTest::undeclaredColumns_areSaid()
{
    const RoundTrip read = readBytes(QStringLiteral("webanno-tsv"),
                                     "#FORMAT=WebAnno TSV 3.2\n\n#Text=Oui\n1-1\t0-3\tOui\tx\ty\t\n");
    QCOMPARE(read.failure, QString());
    QCOMPARE(read.warnings.size(), 1);
}

void WebannoTsvTest::brokenFiles_nameFileAndLine_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("words") << QByteArray("1-1\t0-3\tNon\t_");
    QTest::newRow("offsets") << QByteArray("1-1\t0\tOui\t_");
    QTest::newRow("outside") << QByteArray("1-1\t0-9\tOui\t_");
    QTest::newRow("columns") << QByteArray("1-1\t0-3\tOui");
    QTest::newRow("far") << QByteArray("1-1\t999999999-1000000002\tOui\t_");
    QTest::newRow("junk") << QByteArray("junk");
}

void WebannoTsvTest::brokenFiles_nameFileAndLine()
{
    QFETCH(QByteArray, line);
    const RoundTrip read =
        readBytes(QStringLiteral("webanno-tsv"),
                  "#FORMAT=WebAnno TSV 3.3\n#T_SP=a.b|c\n#Text=Oui\n" + line + '\n', QStringLiteral("x.tsv"));
    QVERIFY2(read.failure.startsWith(QLatin1String("x.tsv, line 4: ")), qPrintable(read.failure));
    QVERIFY(!readBytes(QStringLiteral("webanno-tsv"), line).failure.isEmpty());
}

GUILLEMET_TEST(WebannoTsvTest)
#include "WebannoTsvTest.moc"
