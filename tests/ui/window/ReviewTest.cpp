#include "tests/support/TestMain.h"
#include "tests/ui/support/SampleArticle.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/article/ArticleView.h"
#include "ui/review/ReviewQueue.h"
#include "ui/window/ActionSet.h"
#include "ui/window/ReviewCommands.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
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

GUILLEMET_TEST(ReviewTest)
#include "ReviewTest.moc"
