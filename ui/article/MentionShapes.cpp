#include "ui/article/MentionShapes.h"

#include <algorithm>
#include <cmath>

namespace guillemet::ui {

using annotation::EntityType;
using annotation::MentionKind;

LineShape lineShape(EntityType type, MentionKind kind)
{
    if (kind == MentionKind::Nominal)
        return LineShape::DumbBell;
    if (kind == MentionKind::Pronoun)
        return LineShape::Ring;
    switch (type) {
    case EntityType::Organisation:
        return LineShape::Double;
    case EntityType::Place:
        return LineShape::Dots;
    case EntityType::Other:
        return LineShape::Dashes;
    case EntityType::Date:
        return LineShape::Ruler;
    case EntityType::Person:
        break;
    }
    return LineShape::Solid;
}

double laneY(const MarkInk &ink, double baseline, int lane)
{
    return baseline + ink.px(6 + 4 * lane);
}

namespace {

void drawDashes(const MarkInk &ink, bool open, double left, double right, double y, const QColor &colour)
{
    // Whole dashes only: their length gives.
    const double off = ink.px(3);
    const int count = std::max(1, int(std::lround((right - left + off) / ink.px(9))));
    const double pitch = (right - left + off) / count;
    for (int i = 0; i < count; ++i)
        ink.horizontal(left + i * pitch, left + (i + 1) * pitch - off, y, open ? 2 : 1, colour);
}

void drawRuler(const MarkInk &ink, bool open, double left, double right, double y, const QColor &colour)
{
    const double thick = open ? 1.3 : 0.9;
    const double tick = ink.px(open ? 3.2 : 2.4);
    ink.horizontal(left, right, y, thick, colour);
    const double width = ink.thickness(thick);
    const int count = std::max(1, int(std::lround((right - left - width) / ink.px(5))));
    const double pitch = (right - left - width) / count;
    for (int i = 0; i <= count; ++i)
        ink.vertical(left + i * pitch, y, y + ink.thickness(thick) / 2 + tick, thick, colour);
}

void drawDumbBell(const MarkInk &ink, bool open, double left, double right, double y, const QColor &colour)
{
    const double end = ink.px(2);
    const double gap = ink.px(open ? 2.75 : 3.6);
    ink.horizontal(left + end + gap, right - end - gap, y, 1, colour);
    for (const double x : {left + end, right - end}) {
        if (open)
            ink.ring({x, y}, 4, 1.5, colour);
        else
            ink.dot({x, y}, 3.6, colour);
    }
}

} // namespace

void drawMentionLine(const MarkInk &ink, LineShape shape, bool open, double left, double right, double y,
                     const QColor &colour)
{
    switch (shape) {
    case LineShape::Solid:
        ink.horizontal(left, right, y, open ? 2 : 1, colour);
        break;
    case LineShape::Double:
        for (const double side : {-1.0, 1.0})
            ink.horizontal(left, right, y + side * ink.px(open ? 1.5 : 1.3), open ? 1.3 : 0.9, colour);
        break;
    case LineShape::Dots:
        ink.dottedHorizontal(left, right, y, open ? 2.5 : 1.7, open ? 4.5 : 4, colour);
        break;
    case LineShape::Dashes:
        drawDashes(ink, open, left, right, y, colour);
        break;
    case LineShape::Ruler:
        drawRuler(ink, open, left, right, y, colour);
        break;
    case LineShape::DumbBell:
        drawDumbBell(ink, open, left, right, y, colour);
        break;
    case LineShape::Ring: {
        const QPointF centre((left + right) / 2, y);
        if (open)
            ink.ring(centre, 4, 1.5, colour);
        else
            ink.dot(centre, 3.6, colour);
        break;
    }
    }
}

void drawSpur(const MarkInk &ink, double left, double y, const QColor &colour)
{
    const double bottom = ink.snapped(y - ink.thickness(2) / 2) + ink.thickness(2);
    ink.vertical(left - ink.px(2), bottom - ink.px(7), bottom, 2, colour);
}

QRectF mentionGround(const MarkInk &ink, const MarkPiece &piece)
{
    return {QPointF(piece.left - ink.px(2), piece.baseline - piece.rise - ink.px(15)),
            QPointF(piece.right + ink.px(2), piece.baseline + ink.px(6))};
}

QRectF mentionFrame(const MarkInk &ink, const MarkPiece &piece, int lane)
{
    return {QPointF(piece.left - ink.px(3.75), piece.baseline - piece.rise - ink.px(17.5)),
            QPointF(piece.right + ink.px(3.75), piece.baseline + ink.px(10 + 4 * lane))};
}

} // namespace guillemet::ui
