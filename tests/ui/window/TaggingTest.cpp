#include "project/ArticleSession.h"
#include "project/Project.h"
#include "tests/support/TestMain.h"
#include "tests/ui/support/SampleArticle.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/article/ArticleView.h"
#include "ui/panels/Inspector.h"
#include "ui/panels/SpeakerField.h"
#include "ui/window/ActionSet.h"
#include "ui/window/ArticlePane.h"
#include "ui/window/SidePane.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace guillemet;
using namespace guillemet::ui;
using annotation::Status;

/// As a user does it: with keys and clicks, and everything undone, redone, closed, opened and undone again.
class TaggingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aName_byMouseAndKey();
    void aQuotation_byKey();
    void aSpeaker_byTyping();
    void aSpeaker_ofAnotherArticle();
    void aSpeaker_byDigit();
    void aSpeaker_byClickingAName();
    void edges_byKeys();
    void cueAndSource_fromTheSelection();
    void confirmAndReject_byKeys();
    void inATextField_lettersAreTyped();
    void selection_goesBothWays();
    void everything_undoneRedoneAndUndoneAgainAfterReopening();
    void findBar_countsItsHits();
    void findBar_marksAllHitsAsOneStep();
};

namespace {

struct State
{
    std::vector<annotation::Mention> mentions;
    std::vector<annotation::Quotation> quotations;
    friend bool operator==(const State &, const State &) = default;
};

State stateOf(const tests::WindowFixture &fixture)
{
    State state;
    for (const annotation::Mention *mention : fixture.annotations().mentions())
        state.mentions.push_back(*mention);
    for (const annotation::Quotation *quotation : fixture.annotations().quotations())
        state.quotations.push_back(*quotation);
    return state;
}

} // namespace

void TaggingTest::aName_byMouseAndKey()
{
    tests::WindowFixture fixture;
    const text::Span span = tests::spanOf(*fixture.workspace()->article(), QStringLiteral("Syrie"));
    fixture.view()->scrollToSpan(span);
    const QPoint at = fixture.view()->rectsOf(span).value(0).center().toPoint();
    QTest::mouseDClick(fixture.view()->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(fixture.view()->selectedSpan(), span);
    fixture.key(Qt::Key_3);
    const annotation::Mention *made = fixture.workspace()->selectedMention();
    QVERIFY(made);
    QCOMPARE(made->span, span);
    QCOMPARE(made->type, annotation::EntityType::Place);
    QCOMPARE(made->status, Status::Confirmed);
    QCOMPARE(made->provenance.origin, annotation::Origin::Manual);
    QVERIFY(!fixture.view()->hasSelectedText());
    fixture.key(Qt::Key_2);
    QCOMPARE(fixture.workspace()->selectedMention()->type, annotation::EntityType::Organisation);
}

void TaggingTest::aQuotation_byKey()
{
    tests::WindowFixture fixture;
    fixture.select(QStringLiteral("Le Kremlin l’a annoncé lundi"));
    fixture.key(Qt::Key_Q);
    const annotation::Quotation *made = fixture.workspace()->selectedQuotation();
    QVERIFY(made);
    QCOMPARE(made->kind, annotation::QuotationKind::Indirect);
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.annotations().quotations().size(), size_t(3));
}

void TaggingTest::aSpeaker_byTyping()
{
    tests::WindowFixture fixture;
    const QString id = fixture.quotation(2);
    fixture.workspace()->select(Selected::quotation(id));
    fixture.key(Qt::Key_S);
    SpeakerField *field = fixture.window()->parts().side->inspector()->quotation()->speaker();
    QTRY_VERIFY(field->hasFocus() || field->lineEdit()->hasFocus());
    field->lineEdit()->selectAll();
    QTest::keyClicks(field->lineEdit(), QStringLiteral("assad"));
    QCOMPARE(field->currentText(), QStringLiteral("assad"));
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);
    const annotation::Quotation *quotation = fixture.annotations().quotation(id);
    QCOMPARE(fixture.annotations().entity(quotation->speaker)->name, QStringLiteral("Bachar el-Assad"));
    QCOMPARE(quotation->status, Status::Confirmed);
    QCOMPARE(quotation->provenance.origin, annotation::Origin::Corrected);
    QTRY_VERIFY(fixture.view()->hasFocus());
}

void TaggingTest::aSpeaker_ofAnotherArticle()
{
    tests::WindowFixture fixture;
    const QString first = fixture.workspace()->articleId();
    const QString id = fixture.quotation(2);
    QApplication::clipboard()->setText(QStringLiteral("Un autre article\n\nOn y croise Zoé Quinquet devant la mairie.\n"));
    fixture.action("file.paste")->trigger();
    QTRY_VERIFY(fixture.workspace()->articleId() != first);
    fixture.view()->setFocus();
    fixture.select(QStringLiteral("Zoé Quinquet"));
    fixture.key(Qt::Key_1);
    QVERIFY(fixture.workspace()->openArticle(first));
    fixture.workspace()->select(Selected::quotation(id));
    fixture.view()->setFocus();
    fixture.key(Qt::Key_S);
    SpeakerField *field = fixture.window()->parts().side->inspector()->quotation()->speaker();
    QTRY_VERIFY(field->hasFocus() || field->lineEdit()->hasFocus());
    field->lineEdit()->selectAll();
    QTest::keyClicks(field->lineEdit(), QStringLiteral("quinq"));
    QTest::keyClick(field->lineEdit(), Qt::Key_Return);
    const annotation::Quotation *quotation = fixture.annotations().quotation(id);
    QCOMPARE(fixture.annotations().entity(quotation->speaker)->name, QStringLiteral("Zoé Quinquet"));
    for (const project::EntitySummary &entity : fixture.workspace()->project()->entities()) {
        if (entity.entity.name == QStringLiteral("Zoé Quinquet"))
            QCOMPARE(entity.articles, 2); // one person, not two
    }
}

void TaggingTest::aSpeaker_byDigit()
{
    tests::WindowFixture fixture;
    const QString id = fixture.quotation(2);
    fixture.workspace()->select(Selected::quotation(id));
    fixture.key(Qt::Key_2);
    QCOMPARE(fixture.annotations().entity(fixture.annotations().quotation(id)->speaker)->name,
             QStringLiteral("Bachar el-Assad"));
    fixture.key(Qt::Key_0);
    QVERIFY(fixture.annotations().quotation(id)->speaker.isEmpty());
}

void TaggingTest::aSpeaker_byClickingAName()
{
    tests::WindowFixture fixture;
    const QString id = fixture.quotation(0);
    fixture.workspace()->select(Selected::quotation(id));
    fixture.key(Qt::Key_P);
    QVERIFY(fixture.view()->isPickingName());
    fixture.clickWords(QStringLiteral("Bachar el-Assad"), 1);
    QCOMPARE(fixture.annotations().entity(fixture.annotations().quotation(id)->speaker)->name,
             QStringLiteral("Bachar el-Assad"));
    QVERIFY(!fixture.view()->isPickingName());
}

void TaggingTest::edges_byKeys()
{
    tests::WindowFixture fixture;
    const QString id = fixture.mention(QStringLiteral("Kremlin"));
    fixture.workspace()->select(Selected::mention(id));
    const text::Span before = fixture.annotations().mention(id)->span;
    fixture.key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(fixture.workspace()->article()->text().mid(fixture.annotations().mention(id)->span), QStringLiteral("Le Kremlin"));
    fixture.key(Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(fixture.workspace()->article()->text().mid(fixture.annotations().mention(id)->span), QStringLiteral("Le Kremli"));
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    fixture.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(fixture.annotations().mention(id)->span, before);
}

void TaggingTest::cueAndSource_fromTheSelection()
{
    tests::WindowFixture fixture;
    const QString id = fixture.quotation(2);
    fixture.workspace()->select(Selected::quotation(id));
    fixture.select(QStringLiteral("Bachar el-Assad"), 1);
    fixture.key(Qt::Key_O);
    QVERIFY(fixture.annotations().quotation(id)->source.has_value());
    QCOMPARE(fixture.workspace()->article()->text().mid(*fixture.annotations().quotation(id)->source), QStringLiteral("Bachar el-Assad"));
    fixture.select(QStringLiteral("souligné"));
    fixture.key(Qt::Key_C);
    QCOMPARE(fixture.workspace()->article()->text().mid(*fixture.annotations().quotation(id)->cue), QStringLiteral("souligné"));
}

void TaggingTest::confirmAndReject_byKeys()
{
    tests::WindowFixture fixture;
    const QString id = fixture.mention(QStringLiteral("Kremlin"));
    fixture.workspace()->select(Selected::mention(id));
    fixture.key(Qt::Key_A);
    QCOMPARE(fixture.annotations().mention(id)->status, Status::Confirmed);
    fixture.key(Qt::Key_X);
    QCOMPARE(fixture.annotations().mention(id)->status, Status::Rejected);
    QVERIFY(fixture.action("edit.undo")->text().contains(QStringLiteral("reject")));
}

void TaggingTest::inATextField_lettersAreTyped()
{
    tests::WindowFixture fixture;
    const QString id = fixture.mention(QStringLiteral("Kremlin"));
    fixture.workspace()->select(Selected::mention(id));
    auto *field = fixture.window()->findChild<QLineEdit *>(QStringLiteral("search"));
    field->setFocus();
    for (const int key : {Qt::Key_A, Qt::Key_X, Qt::Key_1, Qt::Key_Q})
        QTest::keyClick(field, Qt::Key(key));
    QCOMPARE(field->text().toLower(), QStringLiteral("ax1q"));
    QCOMPARE(fixture.annotations().mention(id)->status, Status::Suggested);
}

void TaggingTest::selection_goesBothWays()
{
    tests::WindowFixture fixture;
    fixture.clickWords(QStringLiteral("Kremlin"));
    QCOMPARE(fixture.workspace()->selected(), Selected::mention(fixture.mention(QStringLiteral("Kremlin"))));
    auto *list = fixture.window()->findChild<QListView *>(QStringLiteral("quotations"));
    fixture.window()->parts().side->showQuotations();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(fixture.view()->selectedMark(), MarkId::quotation(fixture.quotation(1)));
    fixture.workspace()->select(Selected::quotation(fixture.quotation(2)));
    QCOMPARE(list->currentIndex().row(), 2);
}

void TaggingTest::everything_undoneRedoneAndUndoneAgainAfterReopening()
{
    tests::WindowFixture fixture;
    const State first = stateOf(fixture);
    fixture.select(QStringLiteral("Syrie"));
    fixture.key(Qt::Key_3);
    fixture.select(QStringLiteral("Le Kremlin l’a annoncé lundi"));
    fixture.key(Qt::Key_Q);
    fixture.workspace()->select(Selected::quotation(fixture.quotation(1)));
    fixture.key(Qt::Key_2);
    const State last = stateOf(fixture);
    QVERIFY(!(first == last));
    for (int i = 0; i < 3; ++i)
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(stateOf(fixture) == first);
    for (int i = 0; i < 3; ++i)
        fixture.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(stateOf(fixture) == last);
    fixture.reopen();
    QVERIFY(stateOf(fixture) == last);
    for (int i = 0; i < 3; ++i)
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(stateOf(fixture) == first);
    QVERIFY(!fixture.action("edit.undo")->isEnabled());
}

void TaggingTest::findBar_countsItsHits()
{
    tests::WindowFixture fixture;
    fixture.key(Qt::Key_F, Qt::ControlModifier);
    auto *field = fixture.window()->findChild<QLineEdit *>(QStringLiteral("findField"));
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("sotchi"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!field->isVisible());
    QVERIFY(fixture.view()->hasFocus());
}

void TaggingTest::findBar_marksAllHitsAsOneStep()
{
    tests::WindowFixture fixture;
    const State before = stateOf(fixture);
    fixture.action("edit.find")->trigger();
    auto *field = fixture.window()->findChild<QLineEdit *>(QStringLiteral("findField"));
    field->setText(QStringLiteral("a "));
    auto *button = fixture.window()->findChild<QToolButton *>(QStringLiteral("tagAll"));
    QTRY_VERIFY(button->isEnabled());
    const size_t hits = fixture.window()->parts().article->hits().size();
    QVERIFY(hits > 1);
    field->setText(QStringLiteral("souligné"));
    QTRY_COMPARE(fixture.window()->parts().article->hits().size(), size_t(1));
    button->menu()->actions().at(int(annotation::EntityType::Other))->trigger();
    QTRY_COMPARE(stateOf(fixture).mentions.size(), before.mentions.size() + 1);
    QVERIFY(!fixture.mention(QStringLiteral("souligné")).isEmpty());
    fixture.action("edit.undo")->trigger();
    QTRY_COMPARE(stateOf(fixture), before);
}

GUILLEMET_TEST(TaggingTest)
#include "TaggingTest.moc"
