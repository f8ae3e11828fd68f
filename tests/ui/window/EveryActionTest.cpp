#include "tests/support/TestMain.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/article/ArticleView.h"
#include "ui/window/ActionSet.h"
#include "ui/window/ArticlePane.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>

using namespace guillemet;
using namespace guillemet::ui;

/// Every action has a handler, and in every state those that are enabled can be triggered.
class EveryActionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyAction_hasAHandler();
    void everyAction_inEveryState_data();
    void everyAction_inEveryState();
    void shortcuts_canBeChangedAndComeBack();
};

namespace {

/// Closes whatever dialog opens, until it goes out of scope.
class DialogCloser : public QObject
{
public:
    DialogCloser() { startTimer(15); }

protected:
    void timerEvent(QTimerEvent *) override
    {
        if (QWidget *modal = QApplication::activeModalWidget())
            modal->close();
    }
};

} // namespace

void EveryActionTest::everyAction_hasAHandler()
{
    const tests::WindowFixture fixture;
    for (const ActionSpec &spec : actionTable())
        QVERIFY2(fixture.window()->actions()->hasHandler(QString::fromLatin1(spec.id)), spec.id);
}

void EveryActionTest::everyAction_inEveryState_data()
{
    QTest::addColumn<QString>("state");
    for (const char *state : {"article", "words", "mention", "quotation", "fragments", "entity", "review", "script", "wordsAndQuotation"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void EveryActionTest::everyAction_inEveryState()
{
    QFETCH(QString, state);
    const DialogCloser closer;
    // Native dialogs would wait for ever.
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    static const QStringList leftOut = {QStringLiteral("file.quit"), QStringLiteral("file.sample"),
                                        QStringLiteral("article.detect"), QStringLiteral("article.detectAll")};
    const auto prepare = [&](tests::WindowFixture &fixture) {
        if (state == QStringLiteral("words") || state == QStringLiteral("wordsAndQuotation"))
            fixture.select(QStringLiteral("Syrie"));
        if (state == QStringLiteral("mention"))
            fixture.workspace()->select(Selected::mention(fixture.mention(QStringLiteral("Kremlin"))));
        if (state == QStringLiteral("quotation") || state == QStringLiteral("wordsAndQuotation"))
            fixture.workspace()->select(Selected::quotation(fixture.quotation(0)));
        if (state == QStringLiteral("fragments"))
            fixture.workspace()->select(Selected::quotation(fixture.quotation(1)));
        if (state == QStringLiteral("entity"))
            fixture.workspace()->select(Selected::entity(fixture.annotations().entities().front()->id));
        if (state == QStringLiteral("review"))
            fixture.action("review.start")->trigger();
        if (state == QStringLiteral("script"))
            fixture.action("view.script")->trigger();
    };
    auto fixture = std::make_unique<tests::WindowFixture>();
    prepare(*fixture);
    int triggered = 0;
    for (const ActionSpec &spec : actionTable()) {
        QAction *action = fixture->action(spec.id);
        QCOMPARE(action->isEnabled(), spec.enabled(fixture->window()->actions()->state()));
        if (!action->isEnabled() || leftOut.contains(QString::fromLatin1(spec.id)))
            continue;
        QGuiApplication::clipboard()->clear();
        action->trigger();
        QCoreApplication::processEvents();
        ++triggered;
        const bool moved = !fixture->workspace()->article() || fixture->workspace()->project()->canUndo()
                           || spec.place.menu == Menu::Review || spec.place.menu == Menu::View;
        if (!moved)
            continue;
        // Back to where the state was.
        while (fixture->workspace()->project()->canUndo() && fixture->workspace()->undo()) {
        }
        if (!fixture->workspace()->article())
            QVERIFY(fixture->workspace()->openArticle(QStringLiteral("sotchi")));
        if (fixture->action("review.start")->isChecked() && state != QStringLiteral("review"))
            fixture->action("review.start")->trigger();
        if (fixture->action("view.script")->isChecked() && state != QStringLiteral("script"))
            fixture->action("view.script")->trigger();
        fixture->workspace()->select({});
        fixture->view()->setFocus();
        if (state == QStringLiteral("review") || state == QStringLiteral("script")) {
            const char *id = state == QStringLiteral("review") ? "review.start" : "view.script";
            if (!fixture->action(id)->isChecked())
                fixture->action(id)->trigger();
        } else {
            prepare(*fixture);
        }
    }
    QVERIFY(triggered > 20);
}

void EveryActionTest::shortcuts_canBeChangedAndComeBack()
{
    tests::WindowFixture fixture;
    ActionSet *actions = fixture.window()->actions();
    actions->setShortcuts(QStringLiteral("annotation.confirm"), {QKeySequence(QStringLiteral("V"))});
    fixture.reopen();
    QCOMPARE(fixture.action("annotation.confirm")->shortcut(), QKeySequence(QStringLiteral("V")));
    fixture.workspace()->select(Selected::quotation(fixture.quotation(0)));
    fixture.view()->setFocus();
    fixture.key(Qt::Key_A);
    QCOMPARE(fixture.annotations().quotation(fixture.quotation(0))->status, annotation::Status::Suggested);
    fixture.key(Qt::Key_V);
    QCOMPARE(fixture.annotations().quotation(fixture.quotation(0))->status, annotation::Status::Confirmed);
    fixture.window()->actions()->resetShortcuts();
    QCOMPARE(fixture.action("annotation.confirm")->shortcut(), QKeySequence(QStringLiteral("A")));
}

GUILLEMET_TEST(EveryActionTest)
#include "EveryActionTest.moc"
