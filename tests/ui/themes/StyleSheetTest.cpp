#include "ui/themes/StyleSheet.h"
#include "tests/support/TestMain.h"
#include "ui/themes/ThemeChoice.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

using namespace guillemet::ui;

class StyleSheetTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokens_areAllReplaced();
    void sheet_leavesNativeControlsAlone();
    void sheet_isReloadedWhenThePaletteChanges();
};

void StyleSheetTest::tokens_areAllReplaced()
{
    const QString sheet = styleSheetFor(Theme::fromPalette(lightPalette()));
    QVERIFY(sheet.size() > 500);
    QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 40)));
    QVERIFY(sheet.contains(QStringLiteral("#2a66b0")));
}

void StyleSheetTest::sheet_leavesNativeControlsAlone()
{
    QString sheet = styleSheetFor(Theme::fromPalette(lightPalette()));
    sheet.remove(
        QRegularExpression(QStringLiteral("/\\*.*?\\*/"), QRegularExpression::DotMatchesEverythingOption));
    for (const char *name :
         {"QMenu", "QMenuBar", "QDialog", "QMessageBox", "QComboBox", "QScrollBar", "QToolTip"})
        QVERIFY2(!sheet.contains(QLatin1String(name)), name);
    QVERIFY(!sheet.contains(QRegularExpression(QStringLiteral("(^|\\s)\\*\\s*\\{"))));
    QVERIFY(!sheet.contains(QStringLiteral("font-")));
}

void StyleSheetTest::sheet_isReloadedWhenThePaletteChanges()
{
    applyThemeChoice(ThemeChoice::Light);
    {
        StyleSheetKeeper keeper;
        const QString before = qApp->styleSheet();
        QSignalSpy spy(&keeper, &StyleSheetKeeper::themeChanged);
        applyThemeChoice(ThemeChoice::Dark);
        QTRY_VERIFY(!spy.isEmpty());
        QVERIFY(qApp->styleSheet() != before);
        QCOMPARE(qApp->styleSheet(), styleSheetFor(Theme::fromPalette(darkPalette())));
    }
    qApp->setStyleSheet({});
    applyThemeChoice(ThemeChoice::System);
}

GUILLEMET_TEST(StyleSheetTest)
#include "StyleSheetTest.moc"
