#include "ui/window/KeyRules.h"

#include "tests/support/TestMain.h"

#include <QtGui/QKeyEvent>
#include <QtTest/QtTest>

using namespace guillemet::ui;

class KeyRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void digits_countByTheirPlaceOnAzerty();
    void digits_countBySignWithoutAPlace();
    void otherKeys_areNoDigits();
};

void KeyRulesTest::digits_countByTheirPlaceOnAzerty()
{
    // The signs of the French digit row, unshifted, with evdev's codes plus 8, as X11 and Wayland give them.
    const int signs[] = {Qt::Key_Ampersand, Qt::Key_Eacute, Qt::Key_QuoteDbl, Qt::Key_Apostrophe, Qt::Key_ParenLeft,
                         Qt::Key_Minus,     Qt::Key_Egrave, Qt::Key_Underscore, Qt::Key_Ccedilla, Qt::Key_Agrave};
    for (int i = 0; i < 10; ++i) {
        const QKeyEvent event(QEvent::KeyPress, signs[i], Qt::NoModifier, quint32(10 + i), 0, 0);
        QCOMPARE(KeyRules::digit(event), (i + 1) % 10);
    }
}

void KeyRulesTest::digits_countBySignWithoutAPlace()
{
    QCOMPARE(KeyRules::digit(QKeyEvent(QEvent::KeyPress, Qt::Key_7, Qt::NoModifier)), 7);
    QCOMPARE(KeyRules::digit(QKeyEvent(QEvent::KeyPress, Qt::Key_4, Qt::KeypadModifier)), 4);
}

void KeyRulesTest::otherKeys_areNoDigits()
{
    QCOMPARE(KeyRules::digit(QKeyEvent(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, 38, 0, 0)), -1);
    QCOMPARE(KeyRules::digit(QKeyEvent(QEvent::KeyPress, Qt::Key_Minus, Qt::NoModifier)), -1);
}

GUILLEMET_TEST(KeyRulesTest)
#include "KeyRulesTest.moc"
