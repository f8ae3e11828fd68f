#include "ui/themes/FlatParts.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QStyleOption>

namespace guillemet::ui::flat {

namespace {

constexpr double radius = 4;

bool has(const QStyleOption *option, QStyle::StateFlag flag) { return option->state & flag; }

/// Only where the keyboard brought the focus, as on every desktop.
bool hasRing(const QStyleOption *option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)
           && has(option, QStyle::State_Enabled);
}

QRectF square(const QRect &place)
{
    const double side = std::min(place.width(), place.height());
    return {place.x() + (place.width() - side) / 2, place.y() + (place.height() - side) / 2, side, side};
}

} // namespace

void box(QPainter *painter, const QRectF &place, const QColor &ground, const QColor &line, bool ring,
         const QColor &ringColour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ground);
    painter->setPen(ring ? QPen(ringColour, 2) : QPen(line, 1));
    const double inset = ring ? 1 : 0.5;
    painter->drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void button(QPainter *painter, const QStyleOption *option, bool isDefault)
{
    const Theme theme = Theme::fromPalette(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hovered = enabled && has(option, QStyle::State_MouseOver);
    QColor ground = theme.dark ? option->palette.color(QPalette::Button) : theme.base;
    if (!enabled)
        ground = theme.window;
    else if (down)
        ground = theme.accentSoft;
    else if (hovered)
        ground = theme.hover;
    const QColor line = !enabled ? theme.line : isDefault ? theme.accentLine : theme.line2;
    box(painter, option->rect, ground, line, hasRing(option), theme.accentLine);
}

void toolButton(QPainter *painter, const QStyleOption *option)
{
    const Theme theme = Theme::fromPalette(option->palette);
    const bool down = has(option, QStyle::State_Sunken);
    const bool on = has(option, QStyle::State_On);
    const bool hovered = has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
    if (!down && !on && !hovered && !hasRing(option))
        return;
    const QColor ground = on ? theme.accentSoft : hovered || down ? theme.hover : QColor(Qt::transparent);
    box(painter, option->rect, ground, on ? theme.accentLine : QColor(Qt::transparent), hasRing(option),
        theme.accentLine);
}

void lineEdit(QPainter *painter, const QStyleOption *option)
{
    const Theme theme = Theme::fromPalette(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const QColor ground = enabled ? option->palette.color(QPalette::Base) : theme.window;
    box(painter, option->rect, ground, enabled ? theme.line2 : theme.line,
        enabled && has(option, QStyle::State_HasFocus), theme.accentLine);
}

void checkBox(QPainter *painter, const QStyleOption *option)
{
    const Theme theme = Theme::fromPalette(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool set = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QRectF place = square(option->rect);
    const QColor fill = enabled ? theme.accent : theme.line2;
    box(painter, place, set ? fill : theme.base, set ? fill : enabled ? theme.text3 : theme.line2, hasRing(option),
        theme.accentLine);
    if (!set)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.onAccent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const double u = place.width() / 14;
    const QPointF at = place.topLeft();
    if (has(option, QStyle::State_NoChange)) {
        painter->drawLine(at + QPointF(4, 7) * u, at + QPointF(10, 7) * u);
    } else {
        const QPointF points[] = {at + QPointF(3.5, 7.2) * u, at + QPointF(6, 9.8) * u, at + QPointF(10.6, 4.6) * u};
        painter->drawPolyline(points, 3);
    }
    painter->restore();
}

void radioButton(QPainter *painter, const QStyleOption *option)
{
    const Theme theme = Theme::fromPalette(option->palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool set = has(option, QStyle::State_On);
    const QRectF place = square(option->rect);
    const QColor fill = enabled ? theme.accent : theme.line2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(set ? fill : theme.base);
    painter->setPen(hasRing(option) ? QPen(theme.accentLine, 2)
                                    : QPen(set ? fill : enabled ? theme.text3 : theme.line2, 1));
    painter->drawEllipse(place.adjusted(0.75, 0.75, -0.75, -0.75));
    if (set) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.onAccent);
        painter->drawEllipse(place.center(), place.width() / 5.2, place.width() / 5.2);
    }
    painter->restore();
}

void chevron(QPainter *painter, const QRectF &place, const QColor &ink, bool up)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = place.center();
    const double turn = up ? -1 : 1;
    const QPointF points[] = {middle + QPointF(-3.5, -1.75 * turn), middle + QPointF(0, 1.75 * turn),
                              middle + QPointF(3.5, -1.75 * turn)};
    painter->drawPolyline(points, 3);
    painter->restore();
}

void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &slider)
{
    const Theme theme = Theme::fromPalette(option->palette);
    painter->fillRect(option->rect, theme.alternate);
    if (option->maximum <= option->minimum)
        return;
    const bool active = (option->activeSubControls & QStyle::SC_ScrollBarSlider)
                        && option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const QRectF place = option->orientation == Qt::Vertical ? QRectF(slider).adjusted(3, 2, -3, -2)
                                                             : QRectF(slider).adjusted(2, 3, -2, -3);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QColor ink = theme.text3;
    ink.setAlphaF(active ? 0.85f : 0.5f);
    painter->setBrush(ink);
    const double round = std::min(place.width(), place.height()) / 2;
    painter->drawRoundedRect(place, round, round);
    painter->restore();
}

} // namespace guillemet::ui::flat
