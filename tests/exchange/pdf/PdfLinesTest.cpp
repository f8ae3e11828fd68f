#include "exchange/pdf/PdfLines.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet::exchange;

class PdfLinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_areJoinedIntoParagraphs();
    void dividedWords_areJoined();
    void compounds_keepTheirHyphen();
    void runningHeadsAndPageNumbers_areDropped();
    void largestType_isTheHeadline();
    void paragraphs_goOnOverAPage();
    void noLines_giveNothing();
};

namespace {

/// Lines of one column, 12 points high and 15 apart; a full line is 400 wide. «|» at the end makes a line
/// short.
PdfPage page(const QStringList &lines, double top = 100)
{
    PdfPage out;
    out.height = 800;
    double y = top;
    for (QString line : lines) {
        const bool isShort = line.endsWith(u'|');
        if (isShort)
            line.chop(1);
        out.lines.push_back({line, QRectF(50, y, isShort ? 200 : 400, 12)});
        y += 15;
    }
    return out;
}

QStringList paragraphsOf(const std::vector<PdfPage> &pages)
{
    MarkupArticle article;
    joinLines(pages, article);
    return article.paragraphs;
}

} // namespace

void PdfLinesTest::lines_areJoinedIntoParagraphs()
{
    QCOMPARE(paragraphsOf({page({QStringLiteral("Le bac ne"), QStringLiteral("passe plus.|"),
                                 QStringLiteral("On attend"), QStringLiteral("encore.")})}),
             QStringList({QStringLiteral("Le bac ne passe plus."), QStringLiteral("On attend encore.")}));
}

void PdfLinesTest::dividedWords_areJoined()
{
    QCOMPARE(paragraphsOf({page({QStringLiteral("la compa-"), QStringLiteral("gnie dit")})}),
             QStringList(QStringLiteral("la compagnie dit")));
}

void PdfLinesTest::compounds_keepTheirHyphen()
{
    QCOMPARE(paragraphsOf({page({QStringLiteral("le porte-parole et le porte-"), QStringLiteral("parole")})}),
             QStringList(QStringLiteral("le porte-parole et le porte-parole")));
}

void PdfLinesTest::runningHeadsAndPageNumbers_areDropped()
{
    std::vector<PdfPage> pages;
    for (int i = 1; i <= 3; ++i) {
        PdfPage one =
            page({QStringLiteral("La page"), QStringLiteral("dit %1.|").arg(QString(QChar(u'a' + i)))});
        one.lines.insert(one.lines.begin(),
                         {QStringLiteral("La Gazette, page %1").arg(i), QRectF(50, 20, 100, 12)});
        one.lines.push_back({QString::number(i), QRectF(300, 780, 10, 12)});
        pages.push_back(one);
    }
    QCOMPARE(paragraphsOf(pages),
             QStringList({QStringLiteral("La page dit b."), QStringLiteral("La page dit c."),
                          QStringLiteral("La page dit d.")}));
}

void PdfLinesTest::largestType_isTheHeadline()
{
    PdfPage one =
        page({QStringLiteral("Le texte"), QStringLiteral("commence."), QStringLiteral("Il finit.")}, 150);
    one.lines.insert(one.lines.begin(), {{QStringLiteral("Le bac"), QRectF(50, 90, 300, 24)},
                                         {QStringLiteral("à quai"), QRectF(50, 118, 300, 24)}});
    MarkupArticle article;
    joinLines({one}, article);
    QCOMPARE(article.headline, QStringLiteral("Le bac à quai"));
    QVERIFY(!article.paragraphs.join(u' ').contains(QStringLiteral("quai")));
}

void PdfLinesTest::paragraphs_goOnOverAPage()
{
    QCOMPARE(paragraphsOf({page({QStringLiteral("Une phrase qui"), QStringLiteral("n’est pas")}),
                           page({QStringLiteral("finie.")})}),
             QStringList(QStringLiteral("Une phrase qui n’est pas finie.")));
}

void PdfLinesTest::noLines_giveNothing()
{
    QVERIFY(paragraphsOf({}).isEmpty());
    QVERIFY(paragraphsOf({PdfPage()}).isEmpty());
}

GUILLEMET_TEST(PdfLinesTest)
#include "PdfLinesTest.moc"
