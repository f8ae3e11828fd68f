#pragma once

#include "annotation/Mention.h"
#include "ui/article/MarkGeometry.h"
#include "ui/article/MarkInk.h"

namespace guillemet::ui {

/// How a mention's line is shaped: type for names, kind for the rest. All differ without colour.
enum class LineShape : unsigned char {
    Solid,    ///< person
    Double,   ///< organisation
    Dots,     ///< place
    Dashes,   ///< other name
    Ruler,    ///< date: a line with ticks
    DumbBell, ///< description
    Ring,     ///< pronoun
};

LineShape lineShape(annotation::EntityType type, annotation::MentionKind kind);

/// y of the line in `lane` (0 to 2) under a baseline.
double laneY(const MarkInk &ink, double baseline, int lane);

/// The line of a mention from left to right at y: thicker while it is undecided (`open`).
void drawMentionLine(const MarkInk &ink, LineShape shape, bool open, double left, double right, double y,
                     const QColor &colour);

/// The upright at the left end of an undecided mention's line.
void drawSpur(const MarkInk &ink, double left, double y, const QColor &colour);

/// The ground of a mention's piece, without its colour: B−15 to B+6, 2 px wider.
QRectF mentionGround(const MarkInk &ink, const MarkPiece &piece);

/// The frame round a hovered or selected mention's piece: 3 px wider, its stroke outside that, and under its
/// line.
QRectF mentionFrame(const MarkInk &ink, const MarkPiece &piece, int lane);

} // namespace guillemet::ui
