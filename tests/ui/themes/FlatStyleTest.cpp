#include "tests/support/TestMain.h"
#include "ui/themes/FlatStyle.h"
#include "ui/themes/Theme.h"
#include "ui/themes/ThemeChoice.h"

#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyleOption>

using namespace guillemet::ui;

class FlatStyleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void button_hasOneGroundAndOneLine();
    void field_showsItsFocus();
    void scrollBar_hasNoArrowsAndASliderThatCanBeSeized();
    void scrollBar_sliderStandsAtItsEnds();
    void dialogButtons_haveNoIcons();
    void checkBox_isTickedInTheAccent();
};

namespace {

QImage painted(QWidget &widget)
{
    widget.ensurePolished();
    return widget.grab().toImage();
}

bool near(const QColor &a, const QColor &b)
{
    return qAbs(a.red() - b.red()) < 12 && qAbs(a.green() - b.green()) < 12 && qAbs(a.blue() - b.blue()) < 12;
}

} // namespace

void FlatStyleTest::init()
{
    applyThemeChoice(ThemeChoice::Light);
}

void FlatStyleTest::button_hasOneGroundAndOneLine()
{
    QPushButton button;
    button.resize(90, 30);
    const QImage image = painted(button);
    const Theme theme = Theme::current();
    QVERIFY(near(image.pixelColor(45, 4), theme.base));
    QCOMPARE(image.pixelColor(45, 4), image.pixelColor(45, 25)); // no gradient
    QVERIFY(near(image.pixelColor(45, 0), theme.line2));
}

void FlatStyleTest::field_showsItsFocus()
{
    FlatStyle style;
    QStyleOptionFrame option;
    option.rect = QRect(0, 0, 80, 28);
    option.lineWidth = 1;
    option.palette = lightPalette();
    option.state = QStyle::State_Enabled;
    const auto line = [&] {
        QImage image(80, 28, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        style.drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter);
        painter.end();
        return image.pixelColor(40, 1);
    };
    const QColor without = line();
    option.state |= QStyle::State_HasFocus;
    QVERIFY(near(line(), Theme::fromPalette(option.palette).accentLine));
    QVERIFY(!near(without, line()));
}

void FlatStyleTest::scrollBar_hasNoArrowsAndASliderThatCanBeSeized()
{
    FlatStyle style;
    QStyleOptionSlider option;
    option.rect = QRect(0, 0, 12, 300);
    option.orientation = Qt::Vertical;
    option.maximum = 100000;
    option.pageStep = 10;
    QVERIFY(style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarAddLine).isEmpty());
    QVERIFY(style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSubLine).isEmpty());
    QCOMPARE(style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove), option.rect);
    QVERIFY(style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider).height() >= 28);
}

void FlatStyleTest::scrollBar_sliderStandsAtItsEnds()
{
    FlatStyle style;
    QStyleOptionSlider option;
    option.rect = QRect(0, 0, 300, 12);
    option.orientation = Qt::Horizontal;
    option.maximum = 500;
    option.pageStep = 100;
    option.sliderPosition = 0;
    QCOMPARE(style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider).left(), 0);
    option.sliderPosition = 500;
    QCOMPARE(style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider).right(), 299);
}

void FlatStyleTest::dialogButtons_haveNoIcons()
{
    QDialogButtonBox box(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    for (const QAbstractButton *button : box.buttons())
        QVERIFY(button->icon().isNull());
}

void FlatStyleTest::checkBox_isTickedInTheAccent()
{
    QCheckBox box;
    box.setChecked(true);
    const QImage image = painted(box);
    QVERIFY(near(image.pixelColor(3, image.height() / 2 - 4), Theme::current().accent));
}

GUILLEMET_TEST(FlatStyleTest)
#include "FlatStyleTest.moc"
