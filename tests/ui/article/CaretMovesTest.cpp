#include "ui/article/CaretMoves.h"
#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::ui;

class CaretMovesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sideways_goesByWhatTheReaderSeesAsACharacter();
    void sideways_crossesParagraphs();
    void words_areTokensOfTheText();
    void upAndDown_keepTheirX();
    void home_andEndStayOnTheLine();
    void textEnds_areReachedFromAnywhere();
    void wordAt_splitsElisions();
    void snapping_widensToWholeWords();
    void snapping_dropsBlanksAtTheEdges();
};

namespace {

ArticleLayout layoutOf(const QString &text)
{
    ArticleLayout layout;
    layout.setMetrics(PageMetrics());
    layout.setText(text::ArticleText(text), {});
    return layout;
}

int move(ArticleLayout &layout, int offset, CaretMove how)
{
    double goal = -1;
    return movedCaret(layout, offset, how, goal, 500);
}

const QString longLine = QStringLiteral(
    "Le conseil municipal a voté hier soir, après une longue séance, le budget de la commune pour "
    "l’année qui vient, malgré l’opposition de trois élus du bourg voisin.");

} // namespace

void CaretMovesTest::sideways_goesByWhatTheReaderSeesAsACharacter()
{
    ArticleLayout layout =
        layoutOf(QStringLiteral("a😀e\u0301z")); // an emoji of two units, an accent of its own
    QCOMPARE(move(layout, 0, CaretMove::Right), 1);
    QCOMPARE(move(layout, 1, CaretMove::Right), 3);
    QCOMPARE(move(layout, 3, CaretMove::Right), 5);
    QCOMPARE(move(layout, 5, CaretMove::Left), 3);
    QCOMPARE(move(layout, 0, CaretMove::Left), 0);
    QCOMPARE(move(layout, 6, CaretMove::Right), 6);
}

void CaretMovesTest::sideways_crossesParagraphs()
{
    ArticleLayout layout = layoutOf(QStringLiteral("ab\ncd"));
    QCOMPARE(move(layout, 2, CaretMove::Right), 3);
    QCOMPARE(move(layout, 3, CaretMove::Left), 2);
}

void CaretMovesTest::words_areTokensOfTheText()
{
    ArticleLayout layout = layoutOf(QStringLiteral("l’ONU parle"));
    QCOMPARE(move(layout, 0, CaretMove::WordRight), 2);
    QCOMPARE(move(layout, 2, CaretMove::WordRight), 5);
    QCOMPARE(move(layout, 5, CaretMove::WordLeft), 2);
    QCOMPARE(move(layout, 11, CaretMove::WordLeft), 6);
}

void CaretMovesTest::upAndDown_keepTheirX()
{
    ArticleLayout layout = layoutOf(longLine + QStringLiteral("\nbref\n") + longLine);
    double goal = -1;
    const int start = 40;
    const double x = layout.caret(start).x();
    int at = start;
    // Down to the short line, where the x cannot be kept, and on: it comes back.
    for (int i = 0; i < 4; ++i)
        at = movedCaret(layout, at, CaretMove::Down, goal, 500);
    QVERIFY(layout.paragraphOf(at) == 2);
    QVERIFY(qAbs(layout.caret(at).x() - x) < 8);
    for (int i = 0; i < 4; ++i)
        at = movedCaret(layout, at, CaretMove::Up, goal, 500);
    QCOMPARE(at, start);
    QCOMPARE(move(layout, 3, CaretMove::Up), 0);
}

void CaretMovesTest::home_andEndStayOnTheLine()
{
    ArticleLayout layout = layoutOf(longLine);
    const QTextLine second = layout.paragraph(0).layout.lineAt(1);
    const int inside = second.textStart() + 5;
    QCOMPARE(move(layout, inside, CaretMove::LineStart), second.textStart());
    const int end = move(layout, inside, CaretMove::LineEnd);
    QCOMPARE(end, second.textStart() + second.textLength() - 1); // before the blank that breaks the line
    QCOMPARE(layout.caret(end).y(), layout.caret(inside).y());
    QCOMPARE(move(layout, int(longLine.size()) - 3, CaretMove::LineEnd), int(longLine.size()));
}

void CaretMovesTest::textEnds_areReachedFromAnywhere()
{
    ArticleLayout layout = layoutOf(longLine + u'\n' + longLine);
    QCOMPARE(move(layout, 77, CaretMove::TextStart), 0);
    QCOMPARE(move(layout, 77, CaretMove::TextEnd), int(2 * longLine.size() + 1));
    QCOMPARE(move(layout, 77, CaretMove::ParagraphDown), int(longLine.size() + 1));
    QCOMPARE(move(layout, 77, CaretMove::ParagraphUp), 0);
}

void CaretMovesTest::wordAt_splitsElisions()
{
    const ArticleLayout layout = layoutOf(QStringLiteral("selon l’ONU, a-t-il dit"));
    QCOMPARE(wordAt(layout, 8), (text::Span{8, 11}));
    QCOMPARE(wordAt(layout, 6), (text::Span{6, 8}));
    QCOMPARE(wordAt(layout, 15), (text::Span{14, 19})); // «-t-il»
    QCOMPARE(wordAt(layout, 5), (text::Span{5, 6}));    // a blank
}

void CaretMovesTest::snapping_widensToWholeWords()
{
    const ArticleLayout layout = layoutOf(QStringLiteral("Le Syndicat des pêcheurs attend"));
    QCOMPARE(snappedToWords(layout, {5, 18}), (text::Span{3, 24}));
    QCOMPARE(snappedToWords(layout, {3, 24}), (text::Span{3, 24}));
    QVERIFY(snappedToWords(layout, {7, 7}).isEmpty());
}

void CaretMovesTest::snapping_dropsBlanksAtTheEdges()
{
    const ArticleLayout layout = layoutOf(QStringLiteral("Le Syndicat des pêcheurs attend"));
    QCOMPARE(snappedToWords(layout, {2, 12}), (text::Span{3, 11}));
    QVERIFY(snappedToWords(layout, {2, 3}).isEmpty());
}

GUILLEMET_TEST(CaretMovesTest)
#include "CaretMovesTest.moc"
