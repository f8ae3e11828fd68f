#include "ui/themes/Icons.h"
#include "tests/support/TestMain.h"
#include "ui/themes/Theme.h"
#include "ui/themes/ThemeChoice.h"

#include <QtCore/QFile>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>

using namespace guillemet::ui;

class IconsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void set_isComplete();
    void files_areLinesOfOneColourOnA16Grid();
    void icon_ofAnUnknownNameIsNull();
    void icon_drawsSomethingInsideItsSquare();
    void icon_isSharpAtTwoPixelsAPoint();
    void modes_differ();
    void icon_followsThePalette();
};

namespace {

int inkedPixels(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).alpha() > 60;
    }
    return count;
}

QColor darkestInk(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage();
    QColor best(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > best.alpha())
                best = image.pixelColor(x, y);
        }
    }
    return best;
}

} // namespace

void IconsTest::set_isComplete()
{
    const QString all = QStringLiteral(
        "import detect review script bars undo redo flag note export search filter quote merge split check x "
        "edit open "
        "book paste folder print info person eye state-open state-confirmed state-corrected state-rejected");
    const QStringList names = all.split(u' ');
    for (const QString &name : names)
        QVERIFY2(iconNames().contains(name), qPrintable(name));
    QCOMPARE(iconNames().size(), names.size());
}

void IconsTest::files_areLinesOfOneColourOnA16Grid()
{
    const QStringList names = iconNames();
    for (const QString &name : names) {
        QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        QVERIFY2(svg.contains("viewBox=\"0 0 16 16\"") && svg.contains("stroke-width=\"1.5\""),
                 qPrintable(name));
        QCOMPARE(svg.count("stroke=\"#000000\""), 1);
        QCOMPARE(svg.count("fill=\""), 1);
    }
}

void IconsTest::icon_ofAnUnknownNameIsNull()
{
    QVERIFY(icon(QStringLiteral("no-such-icon")).isNull());
    QVERIFY(!icon(QStringLiteral("undo")).isNull());
}

void IconsTest::icon_drawsSomethingInsideItsSquare()
{
    const QStringList names = iconNames();
    for (const QString &name : names) {
        const QPixmap pixmap = iconPixmap(name, 32, Qt::black, 1.0);
        const int ink = inkedPixels(pixmap);
        QVERIFY2(ink > 40 && ink < 500, qPrintable(QStringLiteral("%1: %2").arg(name).arg(ink)));
        const QImage image = pixmap.toImage();
        for (int i = 0; i < 32; ++i) {
            // Nothing is cut at the edges.
            QVERIFY2(image.pixelColor(i, 0).alpha() < 160 && image.pixelColor(i, 31).alpha() < 160,
                     qPrintable(name));
            QVERIFY2(image.pixelColor(0, i).alpha() < 160 && image.pixelColor(31, i).alpha() < 160,
                     qPrintable(name));
        }
    }
}

void IconsTest::icon_isSharpAtTwoPixelsAPoint()
{
    const QPixmap pixmap = icon(QStringLiteral("quote")).pixmap(QSize(16, 16), 2.0);
    QCOMPARE(pixmap.size(), QSize(32, 32));
    QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    QCOMPARE(iconPixmap(QStringLiteral("quote"), 16, Qt::red, 2.0).size(), QSize(32, 32));
}

void IconsTest::modes_differ()
{
    const QIcon flag = icon(QStringLiteral("flag"));
    const Theme theme = Theme::current();
    const QColor normal = darkestInk(flag.pixmap(QSize(32, 32), 1.0, QIcon::Normal, QIcon::Off));
    const QColor on = darkestInk(flag.pixmap(QSize(32, 32), 1.0, QIcon::Normal, QIcon::On));
    const QColor off = darkestInk(flag.pixmap(QSize(32, 32), 1.0, QIcon::Disabled, QIcon::Off));
    QCOMPARE(normal.rgb(), theme.text.rgb());
    QCOMPARE(on.rgb(), theme.accentLine.rgb());
    QVERIFY(qAbs(off.alphaF() - 0.55F) < 0.02F);
}

void IconsTest::icon_followsThePalette()
{
    const QIcon note = icon(QStringLiteral("note")); // made once, as an action's is
    applyThemeChoice(ThemeChoice::Light);
    QCOMPARE(darkestInk(note.pixmap(QSize(32, 32), 1.0)).rgb(),
             Theme::fromPalette(lightPalette()).text.rgb());
    applyThemeChoice(ThemeChoice::Dark);
    QCOMPARE(darkestInk(note.pixmap(QSize(32, 32), 1.0)).rgb(), Theme::fromPalette(darkPalette()).text.rgb());
    applyThemeChoice(ThemeChoice::System);
}

GUILLEMET_TEST(IconsTest)
#include "IconsTest.moc"
