#pragma once

#include "ui/article/ArticleLayout.h"

#include <optional>

class QKeyEvent;

namespace guillemet::ui {

enum class CaretMove : unsigned char {
    Left,
    Right,
    WordLeft,
    WordRight,
    Up,
    Down,
    LineStart,
    LineEnd,
    ParagraphUp,
    ParagraphDown,
    PageUp,
    PageDown,
    TextStart,
    TextEnd,
};

struct CaretKey
{
    CaretMove move;
    bool select = false; ///< with Shift
};

/// The move that a key stands for on this desktop, or nothing.
std::optional<CaretKey> caretKey(const QKeyEvent &event);

/// Where the caret goes from `offset`. `goalX` is the x that moves up and down keep to; negative: none yet.
/// Moves to the side forget it. `pageHeight` in logical pixels.
int movedCaret(ArticleLayout &layout, int offset, CaretMove move, double &goalX, double pageHeight);

/// The word at an offset: a token of the text (elisions and inverted pronouns stand apart), or the stretch of
/// blanks.
text::Span wordAt(const ArticleLayout &layout, int offset);

/// `span` widened to the words that it touches; blanks at its edges are left out. Empty stays empty.
text::Span snappedToWords(const ArticleLayout &layout, text::Span span);

} // namespace guillemet::ui
