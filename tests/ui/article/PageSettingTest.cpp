#include "tests/support/TestMain.h"
#include "text/Paragraphs.h"
#include "ui/article/ArticleLayout.h"
#include "ui/article/LineEstimate.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::ui;

/// How the page is set: kinds of paragraphs, measures, lines, and estimates of them.
class PageSettingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_tellDividersHeadingsAndBlanks();
    void kinds_takeNoSentenceOrSpeechForAHeading();
    void title_isTheFirstLineWhereItIsOne();
    void measure_is620WithRoomForSpeakers();
    void measure_keepsTheSpeakersBesideAScrollBar();
    void measure_givesWhereTheWindowIsNarrow();
    void measures_growWithTheZoom();
    void baselines_standOnAFixedStep();
    void fallbackFaces_moveNoLine();
    void blankLines_standForTheGap();
    void estimates_areNearlyExact();
    void refining_makesEveryHeightExact();
    void divider_isCentred();
    void hugeParagraph_isSetOnce();
};

namespace {

std::vector<ParagraphKind> kindsOf(const QString &text)
{
    return paragraphKinds(text, text::paragraphs(text), text::titleSpan(text));
}

const QString body = QStringLiteral(
    "Le conseil municipal a voté hier soir, après une longue séance, le budget de la commune pour "
    "l’année qui vient, malgré l’opposition de trois élus.");

ArticleLayout layoutOf(const QString &text, PageMetrics::Input input = {})
{
    ArticleLayout layout;
    layout.setMetrics(PageMetrics(input));
    layout.setText(text::ArticleText(text), {});
    return layout;
}

} // namespace

void PageSettingTest::kinds_tellDividersHeadingsAndBlanks()
{
    const auto kinds =
        kindsOf(body + QStringLiteral("\n*****\nUn vote serré\n") + body + QStringLiteral("\n\n— — —\n⁂"));
    QVERIFY(kinds[0] == ParagraphKind::Body);
    QVERIFY(kinds[1] == ParagraphKind::Divider);
    QVERIFY(kinds[2] == ParagraphKind::Heading);
    QVERIFY(kinds[3] == ParagraphKind::Body);
    QVERIFY(kinds[4] == ParagraphKind::Blank);
    QVERIFY(kinds[5] == ParagraphKind::Divider);
    QVERIFY(kinds[6] == ParagraphKind::Divider);
}

void PageSettingTest::kinds_takeNoSentenceOrSpeechForAHeading()
{
    for (const QString &line :
         {QStringLiteral("Il a dit non."), QStringLiteral("« Jamais »"), QStringLiteral("– Premier point"),
          QStringLiteral("2016"), QStringLiteral("Et maintenant ?")}) {
        const auto kinds = kindsOf(body + u'\n' + line + u'\n' + body);
        QVERIFY2(kinds[1] == ParagraphKind::Body, qPrintable(line));
    }
    // Before another short line it is not over a paragraph.
    QVERIFY(kindsOf(body + QStringLiteral("\nJean Dupont\nParis")).at(1) == ParagraphKind::Body);
}

void PageSettingTest::title_isTheFirstLineWhereItIsOne()
{
    const auto kinds = kindsOf(QStringLiteral("Le pont de trop\n\n") + body);
    QVERIFY(kinds[0] == ParagraphKind::Title);
    QVERIFY(kindsOf(body + u'\n' + body)[0] == ParagraphKind::Body);
}

void PageSettingTest::measure_is620WithRoomForSpeakers()
{
    const PageMetrics page(PageMetrics::Input{});
    QVERIFY(page.isWide());
    QCOMPARE(page.textLeft(), 132.0);
    QCOMPARE(page.textWidth(), 620.0);
}

void PageSettingTest::measure_keepsTheSpeakersBesideAScrollBar()
{
    PageMetrics::Input input;
    input.viewportWidth = 768; // the article's pane in a window of 1440, less a frame and a scroll bar
    const PageMetrics page(input);
    QVERIFY(page.isWide());
    QCOMPARE(page.textWidth(), 620.0);
    QVERIFY(page.textLeft() >= 112);
    QVERIFY(page.textLeft() + page.textWidth() + 20 <= 768);
}

void PageSettingTest::measure_givesWhereTheWindowIsNarrow()
{
    PageMetrics::Input input;
    input.viewportWidth = 524; // the article's pane in a window of 1024
    const PageMetrics page(input);
    QVERIFY(!page.isWide());
    QCOMPARE(page.textLeft(), 34.0);
    QCOMPARE(page.textWidth(), 456.0);
    input.viewportWidth = 50;
    QVERIFY(PageMetrics(input).textWidth() >= 100); // never nothing
}

void PageSettingTest::measures_growWithTheZoom()
{
    PageMetrics::Input input;
    input.viewportWidth = 1700;
    input.zoom = 2;
    const PageMetrics page(input);
    QCOMPARE(page.step(ParagraphKind::Body), 62.0);
    QCOMPARE(page.textWidth(), 1240.0);
    QCOMPARE(page.font(ParagraphKind::Body).pixelSize(), 36);
    input.zoom = 1.1; // lines stay whole pixels apart
    QCOMPARE(PageMetrics(input).step(ParagraphKind::Body), 34.0);
    input.zoom = 1;
    input.readingSize = 36;
    QCOMPARE(PageMetrics(input).step(ParagraphKind::Body), 62.0);
}

void PageSettingTest::baselines_standOnAFixedStep()
{
    ArticleLayout layout = layoutOf(body + body);
    const SetParagraph &set = layout.paragraph(0);
    QVERIFY(set.lineCount() >= 3);
    for (int i = 0; i < set.lineCount(); ++i) {
        const QTextLine line = set.layout.lineAt(i);
        QVERIFY(qAbs(line.y() + line.ascent() - (25 + 31 * i)) < 0.1);
    }
    QCOMPARE(layout.height(0), set.lineCount() * 31.0 + 14);
}

void PageSettingTest::fallbackFaces_moveNoLine()
{
    ArticleLayout layout = layoutOf(QStringLiteral("Un mot de chinois 中文 et un emoji 😀 ") + body);
    const SetParagraph &set = layout.paragraph(0);
    for (int i = 0; i < set.lineCount(); ++i) {
        const QTextLine line = set.layout.lineAt(i);
        QVERIFY(qAbs(line.y() + line.ascent() - set.baseline(i)) < 0.1);
    }
}

void PageSettingTest::blankLines_standForTheGap()
{
    ArticleLayout with = layoutOf(body + QStringLiteral("\n\n") + body);
    ArticleLayout without = layoutOf(body + u'\n' + body);
    with.refine(1000);
    without.refine(1000);
    QCOMPARE(with.top(2), without.top(1));
}

void PageSettingTest::estimates_areNearlyExact()
{
    QString text;
    for (int i = 0; i < 60; ++i)
        text += QString(body).mid(0, 40 + (i * 37) % 100) + u' ' + body + u'\n';
    ArticleLayout layout = layoutOf(text);
    const double estimated = layout.totalHeight();
    QVERIFY(layout.refine(5000));
    QVERIFY2(qAbs(estimated - layout.totalHeight()) < 0.03 * layout.totalHeight(),
             qPrintable(QStringLiteral("%1 instead of %2").arg(estimated).arg(layout.totalHeight())));
}

void PageSettingTest::refining_makesEveryHeightExact()
{
    ArticleLayout layout = layoutOf(body + u'\n' + body + u'\n' + body);
    QVERIFY(layout.refine(1000));
    const double total = layout.totalHeight();
    for (int i = 0; i < layout.count(); ++i)
        layout.paragraph(i);
    QCOMPARE(layout.totalHeight(), total);
}

void PageSettingTest::divider_isCentred()
{
    ArticleLayout layout = layoutOf(body + QStringLiteral("\n*****\n") + body);
    const QRectF natural = layout.paragraph(1).layout.lineAt(0).naturalTextRect();
    QVERIFY(qAbs(natural.center().x() - 310) < 1);
}

void PageSettingTest::hugeParagraph_isSetOnce()
{
    QString text;
    for (int i = 0; i < 700; ++i)
        text += body + u' ';
    ArticleLayout layout = layoutOf(text);
    const SetParagraph *first = &layout.paragraph(0);
    QVERIFY(first->lineCount() > 1000);
    QCOMPARE(&layout.paragraph(0), first);
    QCOMPARE(first->lineOf(first->layout.lineAt(900).textStart()), 900);
}

GUILLEMET_TEST(PageSettingTest)
#include "PageSettingTest.moc"
