#include "ui/themes/Theme.h"
#include "tests/support/TestMain.h"
#include "tests/ui/themes/ColourScience.h"
#include "ui/themes/Colour.h"
#include "ui/themes/ThemeChoice.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

using namespace guillemet;
using namespace guillemet::ui;
using annotation::EntityType;
using tests::Vision;

class ThemeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void palette_choosesLightOrDarkByBase();
    void tokens_areThoseOfThePictures();
    void text_reachesAAOnEveryGround_data();
    void text_reachesAAOnEveryGround();
    void lines_reach3To1_data();
    void lines_reach3To1();
    void entities_reachAAOnPageAndSelection_data();
    void entities_reachAAOnPageAndSelection();
    void types_stayApartForTheColourBlind_data();
    void types_stayApartForTheColourBlind();
    void contrastTable_isAsPublished();
    void speakers_beginAgainAfterFive();
    void choice_survivesItsWord();
    void choice_setsAndGivesBackThePalette();
};

namespace {

QPalette foreign(QRgb window, QRgb base, QRgb text, QRgb highlight)
{
    QPalette p = lightPalette();
    p.setColor(QPalette::Window, QColor(window));
    p.setColor(QPalette::Base, QColor(base));
    p.setColor(QPalette::AlternateBase, QColor(window));
    p.setColor(QPalette::Text, QColor(text));
    p.setColor(QPalette::Highlight, QColor(highlight));
    return p;
}

void paletteRows()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("ours, light") << lightPalette();
    QTest::newRow("ours, dark") << darkPalette();
    QTest::newRow("Breeze") << foreign(0xFFEFF0F1, 0xFFFCFCFC, 0xFF232629, 0xFF3DAEE9);
    QTest::newRow("Breeze Dark") << foreign(0xFF2A2E32, 0xFF1B1E20, 0xFFFCFCFC, 0xFF3DAEE9);
    QTest::newRow("Adwaita") << foreign(0xFFF6F5F4, 0xFFFFFFFF, 0xFF2E3436, 0xFF3584E4);
}

bool near(const QColor &a, QRgb b, int tolerance = 4)
{
    const QColor other(b);
    return qAbs(a.red() - other.red()) <= tolerance && qAbs(a.green() - other.green()) <= tolerance &&
           qAbs(a.blue() - other.blue()) <= tolerance;
}

} // namespace

void ThemeTest::palette_choosesLightOrDarkByBase()
{
    QVERIFY(!Theme::fromPalette(lightPalette()).dark);
    QVERIFY(Theme::fromPalette(darkPalette()).dark);
    QPalette onlyBase = lightPalette();
    onlyBase.setColor(QPalette::Base, Qt::black);
    QVERIFY(Theme::fromPalette(onlyBase).dark);
}

void ThemeTest::tokens_areThoseOfThePictures()
{
    const Theme light = Theme::fromPalette(lightPalette());
    QCOMPARE(light.todo, QColor(0xFFF0C7));
    QVERIFY(near(light.todoQuotation, 0xFFFFF9E8));
    QVERIFY(near(light.confirmedQuotation, 0xFFF4F5F6));
    QVERIFY(near(light.accentSoft, 0xFFE6EEF8));
    QVERIFY(near(light.hover, 0xFFEDEDEA));
    QVERIFY(near(light.line, 0xFFDDDDD9, 6));
    QVERIFY(near(light.line2, 0xFFC9C9C4, 6));
    QVERIFY(near(light.text2, 0xFF55595F, 6));
    QVERIFY(near(light.text3, 0xFF63676D, 6));
    QCOMPARE(light.accentLine, QColor(0x2A66B0));
    QCOMPARE(light.todoInk, QColor(0x7A5200));
    const Theme dark = Theme::fromPalette(darkPalette());
    QCOMPARE(dark.todo, QColor(0x453A1F));
    QVERIFY(near(dark.todoQuotation, 0xFF2A261C));
    QVERIFY(near(dark.confirmedQuotation, 0xFF222528, 5));
    QVERIFY(near(dark.accentSoft, 0xFF243447, 6));
    QVERIFY(near(dark.hover, 0xFF303337, 6));
    QVERIFY(near(dark.line2, 0xFF4A4E53, 8));
}

void ThemeTest::text_reachesAAOnEveryGround_data()
{
    paletteRows();
}

void ThemeTest::text_reachesAAOnEveryGround()
{
    QFETCH(QPalette, palette);
    const Theme t = Theme::fromPalette(palette);
    for (const QColor &ground : {t.base, t.alternate, t.window, t.accentSoft}) {
        for (const QColor &ink : {t.text, t.text2, t.text3, t.todoInk})
            QVERIFY2(contrast(ink, ground) >= 4.5,
                     qPrintable(ink.name() + QStringLiteral(" on ") + ground.name()));
    }
    for (const QColor &ground : {t.todo, t.todoQuotation, t.confirmedQuotation, t.hover})
        QVERIFY2(contrast(t.text, ground) >= 7, qPrintable(ground.name()));
    QVERIFY(contrast(t.accentLine, t.base) >= 4.5);
    QVERIFY(contrast(t.accentLine, t.accentSoft) >= 4.5);
}

void ThemeTest::lines_reach3To1_data()
{
    paletteRows();
}

void ThemeTest::lines_reach3To1()
{
    QFETCH(QPalette, palette);
    const Theme t = Theme::fromPalette(palette);
    for (int i = 0; i < 5; ++i) {
        const auto type = EntityType(i);
        QVERIFY(contrast(t.type(type), t.base) >= 4.5);
        QVERIFY(contrast(t.type(type), t.todo) >= 3);
        QVERIFY(contrast(t.type(type), t.accentSoft) >= 3);
        QVERIFY(contrast(t.hairline(type), t.base) >= 3);
        QVERIFY(contrast(t.hairline(type), t.confirmedQuotation) >= 3);
    }
}

void ThemeTest::entities_reachAAOnPageAndSelection_data()
{
    paletteRows();
}

void ThemeTest::entities_reachAAOnPageAndSelection()
{
    QFETCH(QPalette, palette);
    const Theme t = Theme::fromPalette(palette);
    for (const QColor &ink : t.entities) {
        QVERIFY2(contrast(ink, t.base) >= 4.5, qPrintable(ink.name()));
        QVERIFY2(contrast(ink, t.accentSoft) >= 4.5, qPrintable(ink.name()));
    }
}

void ThemeTest::types_stayApartForTheColourBlind_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("vision");
    QTest::addColumn<double>("published");
    QTest::newRow("light") << false << int(Vision::Normal) << 18.2;
    QTest::newRow("light, protanopia") << false << int(Vision::Protanopia) << 17.7;
    QTest::newRow("light, deuteranopia") << false << int(Vision::Deuteranopia) << 16.0;
    QTest::newRow("light, tritanopia") << false << int(Vision::Tritanopia) << 17.7;
    QTest::newRow("dark") << true << int(Vision::Normal) << 24.1;
    QTest::newRow("dark, protanopia") << true << int(Vision::Protanopia) << 14.9;
    QTest::newRow("dark, deuteranopia") << true << int(Vision::Deuteranopia) << 15.4;
    QTest::newRow("dark, tritanopia") << true << int(Vision::Tritanopia) << 17.0;
}

void ThemeTest::types_stayApartForTheColourBlind()
{
    QFETCH(bool, dark);
    QFETCH(int, vision);
    QFETCH(double, published);
    const Theme t = Theme::fromPalette(dark ? darkPalette() : lightPalette());
    double least = 1000;
    for (size_t i = 0; i < t.types.size(); ++i) {
        for (size_t j = i + 1; j < t.types.size(); ++j)
            least = std::min(least, tests::ciede2000(tests::seenWith(Vision(vision), t.types[i]),
                                                     tests::seenWith(Vision(vision), t.types[j])));
    }
    QVERIFY2(qAbs(least - published) < 0.3, qPrintable(QString::number(least)));
}

void ThemeTest::contrastTable_isAsPublished()
{
    const auto tenths = [](const QColor &a, const QColor &b) { return contrast(a, b); };
    const Theme light = Theme::fromPalette(lightPalette());
    const Theme dark = Theme::fromPalette(darkPalette());
    const double onBase[2][5] = {{5.3, 11.7, 10.4, 5.2, 6.4}, {6.5, 10.2, 11.6, 6.8, 6.5}};
    const double onTodo[2][5] = {{4.7, 10.3, 9.2, 4.6, 5.6}, {4.3, 6.8, 7.7, 4.5, 4.3}};
    const double hair[2][5] = {{3.6, 7.1, 6.0, 3.6, 4.0}, {5.1, 7.7, 8.7, 5.3, 5.1}};
    for (int i = 0; i < 5; ++i) {
        const auto type = EntityType(i);
        QVERIFY(qAbs(tenths(light.type(type), light.base) - onBase[0][i]) < 0.06);
        QVERIFY(qAbs(tenths(dark.type(type), dark.base) - onBase[1][i]) < 0.06);
        QVERIFY(qAbs(tenths(light.type(type), light.todo) - onTodo[0][i]) < 0.06);
        QVERIFY(qAbs(tenths(dark.type(type), dark.todo) - onTodo[1][i]) < 0.06);
        QVERIFY(qAbs(tenths(light.hairline(type), light.base) - hair[0][i]) < 0.1);
        QVERIFY(qAbs(tenths(dark.hairline(type), dark.base) - hair[1][i]) < 0.1);
    }
    QVERIFY(qAbs(contrast(light.text, light.base) - 16.3) < 0.06);
    QVERIFY(qAbs(contrast(dark.text, dark.base) - 13.2) < 0.06);
}

void ThemeTest::speakers_beginAgainAfterFive()
{
    const Theme t = Theme::fromPalette(lightPalette());
    QCOMPARE(t.speaker(0), QColor(0x1F5AA8));
    QCOMPARE(t.speaker(4), QColor(0x8A2C4E));
    QCOMPARE(t.speaker(5), t.speaker(0));
    QCOMPARE(t.speaker(-1), QColor(0x63676D));
}

void ThemeTest::choice_survivesItsWord()
{
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        QVERIFY(themeChoiceFromString(toString(choice)) == choice);
    QVERIFY(themeChoiceFromString(u"mauve") == ThemeChoice::System);
}

void ThemeTest::choice_setsAndGivesBackThePalette()
{
    const QPalette before = QApplication::palette();
    applyThemeChoice(ThemeChoice::System);
    QCOMPARE(QApplication::palette(), before);
    applyThemeChoice(ThemeChoice::Dark);
    QVERIFY(Theme::current().dark);
    QCOMPARE(QApplication::style()->objectName(), QStringLiteral("fusion"));
    applyThemeChoice(ThemeChoice::Light);
    QVERIFY(!Theme::current().dark);
    applyThemeChoice(ThemeChoice::System);
    QCOMPARE(QApplication::palette().color(QPalette::Base), before.color(QPalette::Base));
    QCOMPARE(QApplication::palette().color(QPalette::Highlight), before.color(QPalette::Highlight));
}

GUILLEMET_TEST(ThemeTest)
#include "ThemeTest.moc"
