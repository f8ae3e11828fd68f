#include "tests/support/TestMain.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/window/ActionSet.h"
#include "ui/window/SidePane.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtGui/QAction>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitterHandle>
#include <QtWidgets/QStatusBar>

using namespace guillemet;
using namespace guillemet::ui;

/// What a screen reader says for every control that shows, also for those that Qt makes itself.
class AccessibleNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyShowingControl_hasAName_data();
    void everyShowingControl_hasAName();
    void everyRow_saysSpeakerWordsAndStatus();
};

namespace {

QStringList nameless(const QWidget *window)
{
    QStringList out;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool control = qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget)
                             || qobject_cast<QLineEdit *>(widget) || qobject_cast<QAbstractItemView *>(widget)
                             || qobject_cast<QScrollBar *>(widget) || qobject_cast<QSplitterHandle *>(widget)
                             || qobject_cast<QMenuBar *>(widget) || qobject_cast<QStatusBar *>(widget);
        if (!control || !widget->isVisible())
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            out.append(QStringLiteral("%1 «%2» in %3").arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                                           widget->parentWidget()->objectName()));
    }
    return out;
}

} // namespace

void AccessibleNamesTest::everyShowingControl_hasAName_data()
{
    QTest::addColumn<QString>("state");
    for (const char *state : {"nothing", "mention", "quotation", "entity", "review", "script", "find"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void AccessibleNamesTest::everyShowingControl_hasAName()
{
    QFETCH(QString, state);
    tests::WindowFixture fixture;
    if (state == QStringLiteral("mention"))
        fixture.workspace()->select(Selected::mention(fixture.mention(QStringLiteral("Kremlin"))));
    if (state == QStringLiteral("quotation"))
        fixture.workspace()->select(Selected::quotation(fixture.quotation(1)));
    if (state == QStringLiteral("entity"))
        fixture.workspace()->select(Selected::entity(fixture.annotations().entities().front()->id));
    if (state == QStringLiteral("review"))
        fixture.action("review.start")->trigger();
    if (state == QStringLiteral("script"))
        fixture.action("view.script")->trigger();
    if (state == QStringLiteral("find"))
        fixture.action("edit.find")->trigger();
    for (QLineEdit *field : fixture.window()->findChildren<QLineEdit *>()) {
        if (field->isVisible() && field->isClearButtonEnabled())
            field->setText(QStringLiteral("x")); // its clear button shows now
    }
    QCoreApplication::processEvents();
    const QStringList wrong = nameless(fixture.window());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void AccessibleNamesTest::everyRow_saysSpeakerWordsAndStatus()
{
    tests::WindowFixture fixture;
    const auto *list = fixture.window()->findChild<QAbstractItemView *>(QStringLiteral("quotations"));
    const QString row = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(row, QStringLiteral("Vladimir Poutine, Je voudrais vous féliciter, to decide"));
    const auto *articles = fixture.window()->findChild<QAbstractItemView *>(QStringLiteral("articles"));
    QVERIFY(articles->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Rencontre à Sotchi")));
    fixture.action("view.names")->trigger(); // a list that nobody sees is filled when it comes into sight
    const auto *names = fixture.window()->findChild<QAbstractItemView *>(QStringLiteral("names"));
    const QModelIndex people = names->model()->index(0, 0);
    QVERIFY(names->model()->index(0, 0, people).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("to decide")));
}

GUILLEMET_TEST(AccessibleNamesTest)
#include "AccessibleNamesTest.moc"
