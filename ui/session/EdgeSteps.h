#pragma once

#include "text/Span.h"

#include <QtCore/QString>

namespace guillemet::ui {

enum class Edge : unsigned char { Start, End };
enum class StepBy : unsigned char { Word, Character };

/// `span` with one edge moved to the next place to its right (`forward`) or left: over a word, or over a character
/// as a reader sees it (a letter with its accents, an emoji). Never past the other edge or the line's ends; the same
/// span where there is no such place. UTF-16 units.
text::Span movedEdge(const QString &text, text::Span span, Edge edge, bool forward, StepBy by);

/// The whole words that `span` touches, without blanks and marks at its edges; empty if it touches none.
text::Span wholeWords(const QString &text, text::Span span);

} // namespace guillemet::ui
