#pragma once

#include "ui/themes/Theme.h"

#include <QtCore/QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
class QStyleOption;
class QStyleOptionSlider;
QT_END_NAMESPACE

/// What the flat style paints its controls of.
namespace guillemet::ui::flat {

/// A ground with one line round it; the ring of the focus is two pixels wide.
void box(QPainter *painter, const QRectF &place, const QColor &ground, const QColor &line, bool ring = false,
         const QColor &ringColour = {});
void button(QPainter *painter, const QStyleOption *option, bool isDefault);
void toolButton(QPainter *painter, const QStyleOption *option);
void lineEdit(QPainter *painter, const QStyleOption *option);
void checkBox(QPainter *painter, const QStyleOption *option);
void radioButton(QPainter *painter, const QStyleOption *option);
void chevron(QPainter *painter, const QRectF &place, const QColor &ink, bool up = false);
void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &slider);

} // namespace guillemet::ui::flat
