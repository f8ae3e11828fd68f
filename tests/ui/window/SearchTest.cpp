#include "tests/support/TestMain.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/article/ArticleView.h"
#include "ui/window/SearchPopup.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QLineEdit>

using namespace guillemet;
using namespace guillemet::ui;

class SearchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typing_offersCommandsNamesAndPlaces();
    void enter_runsTheFirstRow();
    void escape_emptiesTheFieldAndKeepsTheSelection();
};

namespace {

QLineEdit *field(const tests::WindowFixture &fixture)
{
    return fixture.window()->findChild<QLineEdit *>(QStringLiteral("search"));
}

SearchPopup *popup(const tests::WindowFixture &fixture)
{
    return fixture.window()->findChild<SearchPopup *>();
}

} // namespace

void SearchTest::typing_offersCommandsNamesAndPlaces()
{
    const tests::WindowFixture fixture;
    fixture.action("edit.search")->trigger();
    QTRY_VERIFY(field(fixture)->hasFocus());
    QTest::keyClicks(field(fixture), QStringLiteral("sotchi"));
    QTRY_VERIFY(popup(fixture)->isVisible() && popup(fixture)->current() > 0);
    QTRY_COMPARE(popup(fixture)->row(popup(fixture)->current()).what, SearchRow::What::Article);
}

void SearchTest::enter_runsTheFirstRow()
{
    const tests::WindowFixture fixture;
    fixture.action("edit.search")->trigger();
    QTest::keyClicks(field(fixture), QStringLiteral("Kremlin"));
    QTRY_VERIFY(popup(fixture)->isVisible() && popup(fixture)->current() > 0);
    QTRY_COMPARE(popup(fixture)->row(popup(fixture)->current()).what, SearchRow::What::Entity);
    QTest::keyClick(field(fixture), Qt::Key_Return);
    QTRY_VERIFY(fixture.workspace()->selected().isEntity());
    QVERIFY(field(fixture)->text().isEmpty());
}

void SearchTest::escape_emptiesTheFieldAndKeepsTheSelection()
{
    const tests::WindowFixture fixture;
    const QString mention = fixture.mention(QStringLiteral("Kremlin"));
    fixture.workspace()->select(Selected::mention(mention));
    fixture.action("edit.search")->trigger();
    QTest::keyClicks(field(fixture), QStringLiteral("pout"));
    QTRY_VERIFY(popup(fixture)->isVisible());
    QTest::keyClick(field(fixture), Qt::Key_Escape);
    QVERIFY(field(fixture)->text().isEmpty());
    QVERIFY(!popup(fixture)->isVisible());
    QCOMPARE(fixture.workspace()->selected(), Selected::mention(mention));
    QTRY_VERIFY(fixture.view()->hasFocus());
}

GUILLEMET_TEST(SearchTest)
#include "SearchTest.moc"
