#include "ui/themes/Fonts.h"
#include "tests/support/TestMain.h"

#include <QtGui/QFont>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

using namespace guillemet::ui;

class FontsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void article_isSetInCharisFirst();
    void article_takesTheReadersFaceFirst();
    void captions_areNeverBelow11Pixels();
    void interface_getsARealFontWhereThePlatformHasNone();
};

void FontsTest::article_isSetInCharisFirst()
{
    const QFont font = articleFont(18);
    QCOMPARE(font.families().constFirst(), QStringLiteral("Charis SIL"));
    QCOMPARE(font.families().constLast(), QStringLiteral("serif"));
    QCOMPARE(font.pixelSize(), 18);
}

void FontsTest::article_takesTheReadersFaceFirst()
{
    const QFont font = articleFont(20.4, QStringLiteral("Gentium Plus"));
    QCOMPARE(font.families().constFirst(), QStringLiteral("Gentium Plus"));
    QCOMPARE(font.families().at(1), QStringLiteral("Charis SIL"));
    QCOMPARE(font.pixelSize(), 20);
}

void FontsTest::captions_areNeverBelow11Pixels()
{
    QVERIFY(interfaceFont(0.1).pixelSize() >= 11);
    QCOMPARE(interfaceFont(1.0, QFont::DemiBold).weight(), QFont::DemiBold);
}

void FontsTest::interface_getsARealFontWhereThePlatformHasNone()
{
    const QFont before = QApplication::font();
    QApplication::setFont(QFont(QStringLiteral("No Such Face")));
    ensureInterfaceFont();
    QVERIFY(QApplication::font().family() != QStringLiteral("No Such Face"));
    const QString chosen = QApplication::font().family();
    ensureInterfaceFont(); // a real font stays
    QCOMPARE(QApplication::font().family(), chosen);
    QApplication::setFont(before);
}

GUILLEMET_TEST(FontsTest)
#include "FontsTest.moc"
