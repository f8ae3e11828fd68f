#include "ui/themes/Colour.h"
#include "tests/support/TestMain.h"
#include "tests/ui/themes/ColourScience.h"

#include <QtTest/QtTest>

using namespace guillemet;
using namespace guillemet::ui;

class ColourTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrast_ofBlackOnWhiteIs21();
    void contrast_doesNotDependOnTheOrder();
    void laidOver_mixesByAlpha();
    void raisedTo_keepsWhatSuffices();
    void raisedTo_darkensOnWhiteAndLightensOnBlack();
    void raisedTo_endsAtBlackOrWhite();
    void ciede2000_agreesWithPublishedPairs();
};

void ColourTest::contrast_ofBlackOnWhiteIs21()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 100), 100);
}

void ColourTest::contrast_doesNotDependOnTheOrder()
{
    const QColor a(0x2A, 0x66, 0xB0);
    QCOMPARE(contrast(a, Qt::white), contrast(Qt::white, a));
}

void ColourTest::laidOver_mixesByAlpha()
{
    QCOMPARE(laidOver(QColor(0xFF, 0xC3, 0x1F), 0.25, Qt::white), QColor(0xFF, 0xF0, 0xC7));
    QCOMPARE(laidOver(Qt::black, 0.0, Qt::white), QColor(Qt::white));
    QCOMPARE(laidOver(Qt::black, 1.0, Qt::white), QColor(Qt::black));
}

void ColourTest::raisedTo_keepsWhatSuffices()
{
    const QColor blue(0x2A, 0x66, 0xB0);
    QCOMPARE(raisedTo(4.5, blue, Qt::white), blue);
}

void ColourTest::raisedTo_darkensOnWhiteAndLightensOnBlack()
{
    const QColor breeze(0x3D, 0xAE, 0xE9); // 2.5 on white
    const QColor darker = raisedTo(4.5, breeze, Qt::white);
    QVERIFY(contrast(darker, Qt::white) >= 4.5);
    QVERIFY(contrast(darker, Qt::white) < 4.8); // by as little as needed
    QVERIFY(qAbs(darker.hslHue() - breeze.hslHue()) <= 2);
    const QColor dim(0x30, 0x30, 0x60);
    QVERIFY(raisedTo(4.5, dim, Qt::black).lightness() > dim.lightness());
}

void ColourTest::raisedTo_endsAtBlackOrWhite()
{
    QCOMPARE(raisedTo(21.5, QColor(0x80, 0x80, 0x80), Qt::white), QColor(Qt::black));
    QCOMPARE(raisedTo(21.5, QColor(0x80, 0x80, 0x80), Qt::black), QColor(Qt::white));
}

void ColourTest::ciede2000_agreesWithPublishedPairs()
{
    // Black and white are 100 apart by definition; a grey step and a colour step computed with two other
    // programs.
    QVERIFY(qAbs(tests::ciede2000(Qt::black, Qt::white) - 100) < 0.01);
    QCOMPARE(tests::ciede2000(Qt::red, Qt::red), 0.0);
    QVERIFY(qAbs(tests::ciede2000(QColor(255, 0, 0), QColor(0, 255, 0)) - 86.6) < 0.1);
    QVERIFY(qAbs(tests::ciede2000(QColor(0, 0, 255), QColor(255, 255, 0)) - 103.4) < 0.1);
}

GUILLEMET_TEST(ColourTest)
#include "ColourTest.moc"
