#include "ui/article/MarkGeometry.h"
#include "tests/support/TestMain.h"
#include "ui/article/ArticleLayout.h"
#include "ui/article/Lanes.h"
#include "ui/article/QuotationShapes.h"
#include "ui/themes/ThemeChoice.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::ui;

class MarkGeometryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void piece_spansItsWords();
    void piece_leavesOutTheBlankThatBreaksALine();
    void pieces_tellTrueEndsFromLineEnds();
    void pieces_areAskedForVisibleLinesOnly();
    void pieces_ofWhatBeginsBeforeTheParagraph();
    void emptyAndForeignSpans_haveNoPieces();
    void rightToLeft_isMeasuredFromGlyphs();
    void caret_findsItsPlaceInMixedDirections();
    void lanes_giveTheLongestMarkTheOuterLane();
    void lanes_shareTheLastFromTheFourthOn();
    void lanes_ofSeparateMarksAreTheFirst();
    void lanes_areNotQuadratic();
    void grounds_ofFollowingLinesJoin();
};

namespace {

const QString words =
    QStringLiteral("Le conseil municipal a voté hier soir, après une longue séance, le budget de la commune "
                   "pour l’année qui vient, malgré l’opposition de trois élus du bourg voisin.");

std::unique_ptr<SetParagraph> set(const QString &text)
{
    return setParagraph(text, ParagraphKind::Body, PageMetrics(), true);
}

text::Span spanOf(const QString &text, const QString &part)
{
    const int at = int(text.indexOf(part));
    return {at, at + int(part.size())};
}

} // namespace

void MarkGeometryTest::piece_spansItsWords()
{
    const auto paragraph = set(words);
    const text::Span span = spanOf(words, QStringLiteral("municipal"));
    const auto pieces = markPieces(*paragraph, span, 0, 99);
    QCOMPARE(pieces.size(), size_t(1));
    const QTextLine line = paragraph->layout.lineAt(0);
    QCOMPARE(pieces[0].left, line.cursorToX(span.start));
    QCOMPARE(pieces[0].right, line.cursorToX(span.end));
    QCOMPARE(pieces[0].baseline, 25.0);
    QVERIFY(pieces[0].starts && pieces[0].ends);
}

void MarkGeometryTest::piece_leavesOutTheBlankThatBreaksALine()
{
    const auto paragraph = set(words);
    const QTextLine line = paragraph->layout.lineAt(0);
    const int end = line.textStart() + line.textLength(); // after the blank
    QVERIFY(words.at(end - 1) == u' ');
    const auto pieces = markPieces(*paragraph, {end - 6, end}, 0, 99);
    QCOMPARE(pieces.size(), size_t(1));
    QVERIFY(pieces[0].right <= line.naturalTextRect().right());
    QCOMPARE(pieces[0].right, line.cursorToX(end - 1));
}

void MarkGeometryTest::pieces_tellTrueEndsFromLineEnds()
{
    const auto paragraph = set(words);
    const auto pieces = markPieces(*paragraph, {3, int(words.size()) - 2}, 0, 99);
    QVERIFY(pieces.size() >= 3);
    QVERIFY(pieces.front().starts && !pieces.front().ends);
    QVERIFY(!pieces[1].starts && !pieces[1].ends);
    QVERIFY(!pieces.back().starts && pieces.back().ends);
    for (size_t i = 0; i < pieces.size(); ++i)
        QCOMPARE(pieces[i].line, int(i));
}

void MarkGeometryTest::pieces_areAskedForVisibleLinesOnly()
{
    const auto paragraph = set(words);
    const auto pieces = markPieces(*paragraph, {0, int(words.size())}, 1, 1);
    QCOMPARE(pieces.size(), size_t(1));
    QCOMPARE(pieces[0].line, 1);
    QVERIFY(!pieces[0].starts && !pieces[0].ends);
}

void MarkGeometryTest::pieces_ofWhatBeginsBeforeTheParagraph()
{
    const auto paragraph = set(words);
    const auto pieces = markPieces(*paragraph, {-40, 10}, 0, 99);
    QCOMPARE(pieces.size(), size_t(1));
    QVERIFY(!pieces[0].starts && pieces[0].ends);
    QCOMPARE(pieces[0].left, 0.0);
}

void MarkGeometryTest::emptyAndForeignSpans_haveNoPieces()
{
    const auto paragraph = set(words);
    QVERIFY(markPieces(*paragraph, {5, 5}, 0, 99).empty());
    QVERIFY(markPieces(*paragraph, {-9, 0}, 0, 99).empty());
    QVERIFY(markPieces(*paragraph, {int(words.size()), int(words.size()) + 4}, 0, 99).empty());
    QVERIFY(markPieces(*set(QString()), {0, 3}, 0, 99).empty());
}

void MarkGeometryTest::rightToLeft_isMeasuredFromGlyphs()
{
    const QString mixed = QStringLiteral("Le porte-parole a dit שלום עולם puis s’est tu.");
    const auto paragraph = set(mixed);
    QVERIFY(paragraph->bidirectional);
    const text::Span first = spanOf(mixed, QStringLiteral("שלום"));
    const text::Span second = spanOf(mixed, QStringLiteral("עולם"));
    const auto a = markPieces(*paragraph, first, 0, 99);
    const auto b = markPieces(*paragraph, second, 0, 99);
    QCOMPARE(a.size(), size_t(1));
    QCOMPARE(b.size(), size_t(1));
    // The word that is read first stands to the right.
    QVERIFY(a[0].left >= b[0].right);
    QVERIFY(a[0].width() > 10 && b[0].width() > 10);
    const auto latin = markPieces(*paragraph, spanOf(mixed, QStringLiteral("puis")), 0, 99);
    QVERIFY(latin[0].left >= a[0].right - 1);
}

void MarkGeometryTest::caret_findsItsPlaceInMixedDirections()
{
    QString hebrew =
        QStringLiteral("ראש הממשלה אמר אתמול כי הוועדה תתכנס בשבוע הבא ותדון בתקציב של העירייה לשנה הבאה. ");
    hebrew += hebrew + QStringLiteral("L’ONU ") + hebrew;
    const auto paragraph = set(hebrew);
    QVERIFY(paragraph->lineCount() >= 3);
    int wrong = 0;
    for (int n = 0; n < paragraph->lineCount(); ++n) {
        const QTextLine line = paragraph->layout.lineAt(n);
        for (int at = line.textStart(); at < line.textStart() + line.textLength(); ++at) {
            if (hebrew.at(at).isSpace())
                continue;
            const auto pieces = markPieces(*paragraph, {at, at + 1}, n, n);
            QCOMPARE(pieces.size(), size_t(1));
            QVERIFY(pieces[0].left >= -0.5 && pieces[0].right <= 620.5);
            const double middle = (pieces[0].left + pieces[0].right) / 2;
            wrong += characterAt(*paragraph, n, middle) != at;
            const double x = caretX(*paragraph, n, at);
            wrong += qAbs(x - pieces[0].left) > 0.5 && qAbs(x - pieces[0].right) > 0.5;
        }
    }
    QCOMPARE(wrong, 0);
    // In a right-to-left line the caret goes left as the text goes on.
    QVERIFY(caretX(*paragraph, 0, 0) > caretX(*paragraph, 0, 5));
    QCOMPARE(caretAt(*paragraph, 0, 619), 0);
}

void MarkGeometryTest::lanes_giveTheLongestMarkTheOuterLane()
{
    QCOMPARE(lanes({{0, 20}, {3, 10}}), (std::vector<int>{1, 0}));
    QCOMPARE(lanes({{3, 10}, {0, 20}, {0, 40}}), (std::vector<int>{0, 1, 2}));
}

void MarkGeometryTest::lanes_shareTheLastFromTheFourthOn()
{
    QCOMPARE(lanes({{0, 10}, {0, 20}, {0, 30}, {0, 40}}), (std::vector<int>{0, 1, 2, 2}));
}

void MarkGeometryTest::lanes_ofSeparateMarksAreTheFirst()
{
    QCOMPARE(lanes({{0, 5}, {5, 9}, {12, 30}}), (std::vector<int>{0, 0, 0}));
}

void MarkGeometryTest::lanes_areNotQuadratic()
{
    // Every mark overlaps every other one. A pairwise pass would need 10^10 steps.
    std::vector<text::Span> spans;
    for (int i = 0; i < 100'000; ++i)
        spans.push_back({100'000 - i, 100'001 + i});
    QElapsedTimer timer;
    timer.start();
    const std::vector<int> result = lanes(spans);
    QVERIFY(timer.elapsed() < 5000);
    QCOMPARE(result.front(), 0);
    QCOMPARE(result.back(), 2);
}

void MarkGeometryTest::grounds_ofFollowingLinesJoin()
{
    const auto paragraph = set(words);
    QImage image(10, 10, QImage::Format_RGB32);
    QPainter painter(&image);
    const Theme theme = Theme::fromPalette(lightPalette());
    const MarkInk ink(painter, theme, 1);
    const auto pieces = markPieces(*paragraph, {3, int(words.size()) - 2}, 0, 99);
    const std::vector<QRectF> grounds = quotationGrounds(ink, pieces);
    QCOMPARE(grounds.size(), pieces.size());
    QCOMPARE(grounds[0].top(), 25.0 - 17);
    for (size_t i = 1; i < grounds.size(); ++i)
        QVERIFY(qAbs(grounds[i - 1].bottom() - grounds[i].top()) < 0.001);
    QVERIFY(qAbs(grounds.back().bottom() - (pieces.back().baseline + 10)) < 0.001);
    QVERIFY(qAbs(grounds[0].left() - (pieces[0].left - 1)) < 0.001);
}

GUILLEMET_TEST(MarkGeometryTest)
#include "MarkGeometryTest.moc"
