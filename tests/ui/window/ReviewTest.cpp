#include "tests/support/TestMain.h"
#include "tests/ui/support/SampleArticle.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/article/ArticleView.h"
#include "ui/review/ReviewQueue.h"
#include "ui/window/ActionSet.h"
#include "ui/window/ProjectCommands.h"
#include "ui/window/ReviewCommands.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

using namespace guillemet;
using namespace guillemet::ui;
using annotation::Status;

class ReviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneKeyADecision_toTheEnd();
    void backspace_takesTheLastOneBack();
    void aDigit_setsTheSpeakerAndGoesOn();
    void aDigit_setsTheTypeAndGoesOn();
    void space_skips();
    void shiftA_decidesTheSameInTheArticle();
    void theClaim_isSaid();
    void escape_bringsThePanesBack();
    void aClickBesideAllMarks_changesNothing();
    void aClickOnAMark_selectsItAndTheKeysGoOn();
    void aClick_doesNotMoveThePage();
    void thePageStays_afterUndo();
    void theFocus_isInTheArticleFromTheStart();
    void nextPane_goesToTheChoicesAndBack();
    void aNote_isKeptByEnter();
    void a_decidesOneAndNotItsNamesakes();
    void fromTheCommandLine_itBeginsAtTheFirstSuggestion();
    void backspace_leavesALaterFlagAlone();
    void backspace_countsRealDecisionsOnly();
};

namespace {

void start(tests::WindowFixture &fixture) { fixture.key(Qt::Key_R); }

} // namespace

void ReviewTest::oneKeyADecision_toTheEnd()
{
    tests::WindowFixture fixture;
    start(fixture);
    QVERIFY(fixture.window()->review()->isReviewing());
    int keys = 0;
    while (fixture.workspace()->tally().decided() < 11 && keys < 20) {
        fixture.key(Qt::Key_A);
        ++keys;
    }
    QCOMPARE(keys, 11);
    QCOMPARE(fixture.workspace()->selected(), Selected{});
}

void ReviewTest::backspace_takesTheLastOneBack()
{
    tests::WindowFixture fixture;
    start(fixture);
    const Selected first = fixture.workspace()->selected();
    fixture.key(Qt::Key_X);
    QVERIFY(fixture.workspace()->selected() != first);
    fixture.key(Qt::Key_Backspace);
    QCOMPARE(fixture.workspace()->selected(), first);
    QCOMPARE(fixture.workspace()->tally().decided(), 0);
    QVERIFY(!fixture.action("review.takeBack")->isEnabled());
}

void ReviewTest::aDigit_setsTheSpeakerAndGoesOn()
{
    tests::WindowFixture fixture;
    const QString id = fixture.quotation(2);
    fixture.workspace()->select(Selected::quotation(id));
    start(fixture);
    QCOMPARE(fixture.workspace()->selected(), Selected::quotation(id));
    fixture.key(Qt::Key_2);
    QCOMPARE(fixture.annotations().entity(fixture.annotations().quotation(id)->speaker)->name,
             QStringLiteral("Bachar el-Assad"));
    QVERIFY(fixture.workspace()->selected() != Selected::quotation(id));
}

void ReviewTest::aDigit_setsTheTypeAndGoesOn()
{
    tests::WindowFixture fixture;
    start(fixture);
    const Selected first = fixture.workspace()->selected();
    QVERIFY(first.isMention());
    fixture.key(Qt::Key_2);
    QCOMPARE(fixture.annotations().mention(first.id)->type, annotation::EntityType::Organisation);
    QCOMPARE(fixture.annotations().mention(first.id)->status, Status::Confirmed);
    QVERIFY(fixture.workspace()->selected() != first);
}

void ReviewTest::space_skips()
{
    tests::WindowFixture fixture;
    start(fixture);
    const Selected first = fixture.workspace()->selected();
    fixture.key(Qt::Key_Space);
    QVERIFY(fixture.workspace()->selected() != first);
    QCOMPARE(fixture.workspace()->tally().decided(), 0);
}

void ReviewTest::shiftA_decidesTheSameInTheArticle()
{
    tests::WindowFixture fixture;
    fixture.workspace()->select(Selected::mention(fixture.mention(QStringLiteral("Vladimir Poutine"))));
    start(fixture);
    fixture.key(Qt::Key_A, Qt::ShiftModifier);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(fixture.annotations().mention(fixture.mention(QStringLiteral("Vladimir Poutine"), i))->status, Status::Confirmed);
    fixture.key(Qt::Key_Backspace);
    QCOMPARE(fixture.workspace()->tally().decided(), 0);
}

void ReviewTest::theClaim_isSaid()
{
    tests::WindowFixture fixture;
    fixture.workspace()->select(Selected::quotation(fixture.quotation(0)));
    start(fixture);
    auto *claim = fixture.window()->findChild<QLabel *>(QStringLiteral("claim"));
    QCOMPARE(claim->text(), QStringLiteral("Vladimir Poutine says this"));
    QVERIFY(claim->accessibleName().contains(QStringLiteral("Je voudrais vous féliciter")));
}

void ReviewTest::escape_bringsThePanesBack()
{
    tests::WindowFixture fixture;
    auto *articles = fixture.window()->findChild<QWidget *>(QStringLiteral("articlesPanel"));
    start(fixture);
    QVERIFY(!articles->isVisible());
    fixture.key(Qt::Key_Escape);
    QVERIFY(articles->isVisible());
    QVERIFY(!fixture.window()->review()->isReviewing());
}

void ReviewTest::aClickBesideAllMarks_changesNothing()
{
    tests::WindowFixture fixture;
    start(fixture);
    const Selected now = fixture.workspace()->selected();
    fixture.clickWords(QStringLiteral("a reçu"));
    QCOMPARE(fixture.workspace()->selected(), now);
    fixture.key(Qt::Key_A);
    QCOMPARE(fixture.workspace()->tally().decided(), 1);
}

void ReviewTest::aClickOnAMark_selectsItAndTheKeysGoOn()
{
    tests::WindowFixture fixture;
    start(fixture);
    fixture.clickWords(QStringLiteral("Kremlin"));
    const Selected clicked = fixture.workspace()->selected();
    QCOMPARE(clicked, Selected::mention(fixture.mention(QStringLiteral("Kremlin"))));
    fixture.key(Qt::Key_X);
    QCOMPARE(fixture.annotations().mention(clicked.id)->status, Status::Rejected);
    QVERIFY(fixture.window()->review()->isReviewing());
}

void ReviewTest::aClick_doesNotMoveThePage()
{
    tests::WindowFixture fixture;
    fixture.window()->resize(1000, 620);
    fixture.view()->setZoom(2.5); // so that the article is longer than the view
    QCoreApplication::processEvents();
    const text::Span words = tests::spanOf(*fixture.workspace()->article(), QStringLiteral("Kremlin"));
    fixture.view()->scrollToSpan(words);
    QCoreApplication::processEvents();
    const int before = fixture.view()->rectsOf(words).value(0).toRect().top();
    // Another mark of the same screen, well away from its middle.
    const text::Span other = tests::spanOf(*fixture.workspace()->article(), QStringLiteral("Bachar el-Assad"));
    const QPoint at = fixture.view()->rectsOf(other).value(0).center().toPoint();
    QVERIFY(fixture.view()->viewport()->rect().contains(at));
    QTest::mouseClick(fixture.view()->viewport(), Qt::LeftButton, {}, at);
    QVERIFY(fixture.workspace()->selected().isMention());
    QCOMPARE(fixture.view()->rectsOf(words).value(0).toRect().top(), before);
}

void ReviewTest::thePageStays_afterUndo()
{
    tests::WindowFixture fixture;
    fixture.workspace()->select(Selected::mention(fixture.mention(QStringLiteral("Kremlin"))));
    fixture.key(Qt::Key_A);
    const auto place = fixture.view()->position();
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.view()->position().offset, place.offset);
    QVERIFY(fixture.view()->hasFocus());
    fixture.action("review.confirmAll")->trigger();
    QCOMPARE(fixture.view()->position().offset, place.offset);
}

void ReviewTest::theFocus_isInTheArticleFromTheStart()
{
    tests::WindowFixture fixture;
    fixture.window()->findChild<QWidget *>(QStringLiteral("articles"))->setFocus();
    QVERIFY(fixture.window()->projects()->open(fixture.projectPath()));
    QVERIFY(fixture.view()->hasFocus());
}

void ReviewTest::nextPane_goesToTheChoicesAndBack()
{
    tests::WindowFixture fixture;
    start(fixture);
    fixture.action("view.nextPane")->trigger();
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("choices"));
    fixture.action("view.nextPane")->trigger();
    QVERIFY(fixture.view()->hasFocus());
}

void ReviewTest::aNote_isKeptByEnter()
{
    tests::WindowFixture fixture;
    start(fixture);
    const Selected first = fixture.workspace()->selected();
    fixture.key(Qt::Key_M);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("note"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ax1"));
    fixture.key(Qt::Key_Return);
    QCOMPARE(fixture.annotations().mention(first.id)->note, QStringLiteral("ax1"));
    QCOMPARE(fixture.workspace()->tally().decided(), 0);
    QVERIFY(fixture.view()->hasFocus());
}

void ReviewTest::a_decidesOneAndNotItsNamesakes()
{
    tests::WindowFixture fixture;
    fixture.workspace()->select(Selected::quotation(fixture.quotation(1)));
    start(fixture);
    fixture.key(Qt::Key_A);
    QCOMPARE(fixture.workspace()->tally().decided(), 1);
    for (const annotation::Mention *mention : fixture.annotations().mentions())
        QCOMPARE(mention->status, Status::Suggested);
}

void ReviewTest::fromTheCommandLine_itBeginsAtTheFirstSuggestion()
{
    tests::WindowFixture fixture;
    fixture.view()->scrollToSpan(tests::spanOf(*fixture.workspace()->article(), QStringLiteral("mardi")));
    fixture.window()->review()->startAtFirst();
    QCOMPARE(fixture.workspace()->selected(), Selected::mention(fixture.mention(QStringLiteral("Sotchi"), 0)));
    QVERIFY(fixture.window()->review()->isReviewing());
}

void ReviewTest::backspace_leavesALaterFlagAlone()
{
    tests::WindowFixture fixture;
    start(fixture);
    const Selected first = fixture.workspace()->selected();
    fixture.key(Qt::Key_A);
    const Selected second = fixture.workspace()->selected();
    fixture.key(Qt::Key_F);
    QVERIFY(fixture.annotations().mention(second.id)->flagged);
    fixture.key(Qt::Key_Backspace);
    QCOMPARE(fixture.workspace()->selected(), first);
    QCOMPARE(fixture.annotations().mention(first.id)->status, Status::Suggested);
    QVERIFY(fixture.annotations().mention(second.id)->flagged);
}

void ReviewTest::backspace_countsRealDecisionsOnly()
{
    tests::WindowFixture fixture;
    start(fixture);
    const Selected first = fixture.workspace()->selected();
    fixture.key(Qt::Key_A);
    fixture.workspace()->select(first);
    fixture.key(Qt::Key_A); // confirmed already: nothing is done
    fixture.key(Qt::Key_Backspace);
    QCOMPARE(fixture.workspace()->tally().decided(), 0);
    QVERIFY(!fixture.action("review.takeBack")->isEnabled());
}

GUILLEMET_TEST(ReviewTest)
#include "ReviewTest.moc"
