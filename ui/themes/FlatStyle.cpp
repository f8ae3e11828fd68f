#include "ui/themes/FlatStyle.h"

#include "ui/themes/FlatParts.h"

#include <QtGui/QPainter>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QStyleOption>

namespace guillemet::ui {

namespace {

constexpr int shortestSlider = 28;
constexpr int toolButtonAir = 5; // left and right of icon and words

/// The slider's place in a scroll bar that has no arrows.
QRect sliderRect(const QStyleOptionSlider &bar)
{
    const QRect whole = bar.rect;
    const bool vertical = bar.orientation == Qt::Vertical;
    const int room = vertical ? whole.height() : whole.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int length = room;
    if (range > 0)
        length = std::min(room, std::max(shortestSlider, int(qint64(bar.pageStep) * room / (range + bar.pageStep))));
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, room - length,
                                                      bar.upsideDown);
    return vertical ? QRect(whole.left(), whole.top() + start, whole.width(), length)
                    : QRect(whole.left() + start, whole.top(), length, whole.height());
}

} // namespace

FlatStyle::FlatStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
    setObjectName(QStringLiteral("fusion"));
}

void FlatStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        return flat::button(painter, option, button && (button->features & QStyleOptionButton::DefaultButton));
    }
    case PE_PanelButtonTool:
        return flat::toolButton(painter, option);
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return flat::lineEdit(painter, option);
        break;
    }
    case PE_FrameLineEdit:
        return flat::lineEdit(painter, option);
    case PE_IndicatorCheckBox:
        return flat::checkBox(painter, option);
    case PE_IndicatorRadioButton:
        return flat::radioButton(painter, option);
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp: {
        const Theme theme = Theme::fromPalette(option->palette);
        return flat::chevron(painter, option->rect,
                             option->state & State_Enabled ? theme.text2 : theme.line2,
                             element == PE_IndicatorArrowUp);
    }
    case PE_Frame:
    case PE_FrameGroupBox:
        return flat::box(painter, option->rect, Qt::transparent, Theme::fromPalette(option->palette).line2);
    case PE_FrameDefaultButton:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void FlatStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        const Theme theme = Theme::fromPalette(option->palette);
        painter->fillRect(option->rect, theme.window);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.line2);
        return;
    }
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (element == CE_ToolButtonLabel && button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon) {
        QStyleOptionToolButton aired = *button;
        aired.rect.adjust(toolButtonAir, 0, -toolButtonAir, 0);
        return QProxyStyle::drawControl(element, &aired, painter, widget);
    }
    if (element == CE_ToolBar) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          Theme::fromPalette(option->palette).line);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlatStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return flat::scrollBar(painter, bar, sliderRect(*bar));
    }
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && combo) {
        const Theme theme = Theme::fromPalette(option->palette);
        if (combo->editable)
            flat::lineEdit(painter, option);
        else if (combo->frame)
            flat::button(painter, option, false);
        const QRect arrow = proxy()->subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        flat::chevron(painter, arrow, option->state & State_Enabled ? theme.text2 : theme.line2);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect FlatStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return QProxyStyle::subControlRect(control, option, subControl, widget).adjusted(4, 0, 0, 0);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const QRect slider = sliderRect(*bar);
    const bool vertical = bar->orientation == Qt::Vertical;
    QRect out = bar->rect;
    switch (subControl) {
    case SC_ScrollBarSlider:
        return slider;
    case SC_ScrollBarGroove:
        return out;
    case SC_ScrollBarSubPage:
        vertical ? out.setBottom(slider.top() - 1) : out.setRight(slider.left() - 1);
        return out;
    case SC_ScrollBarAddPage:
        vertical ? out.setTop(slider.bottom() + 1) : out.setLeft(slider.right() + 1);
        return out;
    default:
        return {}; // no arrows
    }
}

QRect FlatStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool framed = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return framed ? rect.adjusted(4, 0, -2, 0) : rect;
}

QSize FlatStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton || type == CT_LineEdit || type == CT_ComboBox)
        size.setHeight(std::max(size.height(), 28));
    if (type == CT_PushButton || type == CT_ComboBox)
        size.rwidth() += 8;
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (type == CT_ToolButton && button && button->toolButtonStyle == Qt::ToolButtonTextBesideIcon)
        size += QSize(2 * toolButtonAir, 2);
    return size;
}

int FlatStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return shortestSlider;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 15;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FlatStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
        return 0;
    case SH_DialogButtonLayout:
        return QDialogButtonBox::GnomeLayout; // the button that a dialog is about stands last
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace guillemet::ui
