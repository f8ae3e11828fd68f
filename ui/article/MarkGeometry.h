#pragma once

#include "text/Span.h"
#include "ui/article/ParagraphLayouts.h"

#include <vector>

namespace guillemet::ui {

/// What one line shows of a span, in the paragraph's own coordinates.
struct MarkPiece
{
    int line = 0;
    double left = 0;
    double right = 0;
    double baseline = 0;
    double rise = 0; ///< how much higher the letters stand than the body's: marks around them begin so much higher
    bool starts = false; ///< the span's true start is here
    bool ends = false;   ///< the span's true end is here

    double width() const { return right - left; }
    friend bool operator==(const MarkPiece &, const MarkPiece &) = default;
};

/// The pieces of `span` (offsets within the paragraph; it may begin before or end after it) on the lines
/// firstLine to lastLine, in reading order. One piece a line; several in a line that mixes directions.
/// Trailing blanks of a line carry no mark. A pure function of layout and span; only the lines asked for are
/// looked at.
std::vector<MarkPiece> markPieces(const SetParagraph &paragraph, text::Span span, int firstLine,
                                  int lastLine);

// Places within one line. Right in lines that mix directions, too, where QTextLine's own functions are not
// once the paragraph wraps. Offsets count from the paragraph's start.

/// Where a caret before `offset` stands.
double caretX(const SetParagraph &paragraph, int line, int offset);
/// The caret's place nearest to x.
int caretAt(const SetParagraph &paragraph, int line, double x);
/// The character under x, or the nearest one. Only for lines that are not empty.
int characterAt(const SetParagraph &paragraph, int line, double x);

} // namespace guillemet::ui
