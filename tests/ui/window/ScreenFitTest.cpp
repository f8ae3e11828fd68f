#include "tests/support/TestMain.h"
#include "ui/window/ScreenFit.h"

#include <QtGui/QScreen>
#include <QtTest/QtTest>
#include <QtWidgets/QWidget>

using namespace guillemet::ui;

class ScreenFitTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWindowOfALargerScreen_comesWhollyIntoSight();
    void aWindowThatFits_staysAsItIs();
    void aSizeIsNeverUnderTheWindowsOwnLeast();
};

void ScreenFitTest::aWindowOfALargerScreen_comesWhollyIntoSight()
{
    QWidget window;
    const QRect room = window.screen()->availableGeometry();
    window.setGeometry(room.x() + 50, room.y() + 50, room.width() + 400, room.height() + 300);
    fitToScreen(&window);
    QVERIFY(room.contains(window.geometry()));
}

void ScreenFitTest::aWindowThatFits_staysAsItIs()
{
    QWidget window;
    const QRect room = window.screen()->availableGeometry();
    const QRect place(room.x() + 20, room.y() + 30, room.width() / 2, room.height() / 2);
    window.setGeometry(place);
    fitToScreen(&window);
    QCOMPARE(window.geometry(), place);
}

void ScreenFitTest::aSizeIsNeverUnderTheWindowsOwnLeast()
{
    QWidget window;
    const QSize least = window.screen()->availableGeometry().size() + QSize(10, 10);
    window.setMinimumSize(least);
    QCOMPARE(fittingSize(&window, {4000, 3000}), least);
}

GUILLEMET_TEST(ScreenFitTest)
#include "ScreenFitTest.moc"
