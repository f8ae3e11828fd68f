#include "ui/session/EdgeSteps.h"

#include "tests/support/TestMain.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::ui;
using guillemet::text::Span;

class EdgeStepsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endByWord_goesToTheEndOfTheNextWord();
    void startByWord_goesToTheStartOfAWord();
    void byCharacter_keepsALetterAndItsAccentTogether();
    void byCharacter_keepsAnEmojiTogether();
    void edges_neverPassEachOther();
    void edges_stayOnTheirLine();
    void wholeWords_takesTouchedWordsWithoutMarks();
    void wholeWords_ofBlanks_isEmpty();
};

void EdgeStepsTest::endByWord_goesToTheEndOfTheNextWord()
{
    const QString text = QStringLiteral("le président russe, hier");
    QCOMPARE(movedEdge(text, {3, 12}, Edge::End, true, StepBy::Word), (Span{3, 18}));
    QCOMPARE(movedEdge(text, {3, 18}, Edge::End, false, StepBy::Word), (Span{3, 12}));
    QCOMPARE(movedEdge(text, {3, 18}, Edge::End, true, StepBy::Word), (Span{3, 24}));
}

void EdgeStepsTest::startByWord_goesToTheStartOfAWord()
{
    const QString text = QStringLiteral("le président russe");
    QCOMPARE(movedEdge(text, {13, 18}, Edge::Start, false, StepBy::Word), (Span{3, 18}));
    QCOMPARE(movedEdge(text, {3, 18}, Edge::Start, true, StepBy::Word), (Span{13, 18}));
}

void EdgeStepsTest::byCharacter_keepsALetterAndItsAccentTogether()
{
    const QString text = QStringLiteral("e\u0301te\u0301");
    QCOMPARE(movedEdge(text, {0, 3}, Edge::End, true, StepBy::Character), (Span{0, 5}));
    QCOMPARE(movedEdge(text, {0, 5}, Edge::Start, true, StepBy::Character), (Span{2, 5}));
}

void EdgeStepsTest::byCharacter_keepsAnEmojiTogether()
{
    const QString text = QStringLiteral("a😀b");
    QCOMPARE(movedEdge(text, {0, 1}, Edge::End, true, StepBy::Character), (Span{0, 3}));
}

void EdgeStepsTest::edges_neverPassEachOther()
{
    const QString text = QStringLiteral("un deux");
    QCOMPARE(movedEdge(text, {3, 7}, Edge::End, false, StepBy::Word), (Span{3, 7}));
    QCOMPARE(movedEdge(text, {0, 1}, Edge::Start, true, StepBy::Character), (Span{0, 1}));
}

void EdgeStepsTest::edges_stayOnTheirLine()
{
    const QString text = QStringLiteral("un deux\ntrois");
    QCOMPARE(movedEdge(text, {3, 7}, Edge::End, true, StepBy::Word), (Span{3, 7}));
    QCOMPARE(movedEdge(text, {8, 13}, Edge::Start, false, StepBy::Word), (Span{8, 13}));
}

void EdgeStepsTest::wholeWords_takesTouchedWordsWithoutMarks()
{
    const QString text = QStringLiteral("«Le Kremlin» a dit");
    QCOMPARE(wholeWords(text, {0, 6}), (Span{1, 11}));
    QCOMPARE(wholeWords(text, {5, 14}), (Span{4, 14}));
}

void EdgeStepsTest::wholeWords_ofBlanks_isEmpty()
{
    QVERIFY(wholeWords(QStringLiteral("a   b"), {1, 4}).isEmpty());
}

GUILLEMET_TEST(EdgeStepsTest)
#include "EdgeStepsTest.moc"
