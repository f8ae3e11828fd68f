#include "ui/article/CaretMoves.h"

#include "text/Tokens.h"

#include <QtGui/QKeyEvent>
#include <algorithm>
#include <utility>

namespace guillemet::ui {

std::optional<CaretKey> caretKey(const QKeyEvent &event)
{
    static constexpr std::pair<QKeySequence::StandardKey, CaretKey> keys[] = {
        {QKeySequence::MoveToPreviousChar, {CaretMove::Left, false}},
        {QKeySequence::MoveToNextChar, {CaretMove::Right, false}},
        {QKeySequence::MoveToPreviousWord, {CaretMove::WordLeft, false}},
        {QKeySequence::MoveToNextWord, {CaretMove::WordRight, false}},
        {QKeySequence::MoveToPreviousLine, {CaretMove::Up, false}},
        {QKeySequence::MoveToNextLine, {CaretMove::Down, false}},
        {QKeySequence::MoveToStartOfLine, {CaretMove::LineStart, false}},
        {QKeySequence::MoveToEndOfLine, {CaretMove::LineEnd, false}},
        {QKeySequence::MoveToPreviousPage, {CaretMove::PageUp, false}},
        {QKeySequence::MoveToNextPage, {CaretMove::PageDown, false}},
        {QKeySequence::MoveToStartOfDocument, {CaretMove::TextStart, false}},
        {QKeySequence::MoveToEndOfDocument, {CaretMove::TextEnd, false}},
        {QKeySequence::SelectPreviousChar, {CaretMove::Left, true}},
        {QKeySequence::SelectNextChar, {CaretMove::Right, true}},
        {QKeySequence::SelectPreviousWord, {CaretMove::WordLeft, true}},
        {QKeySequence::SelectNextWord, {CaretMove::WordRight, true}},
        {QKeySequence::SelectPreviousLine, {CaretMove::Up, true}},
        {QKeySequence::SelectNextLine, {CaretMove::Down, true}},
        {QKeySequence::SelectStartOfLine, {CaretMove::LineStart, true}},
        {QKeySequence::SelectEndOfLine, {CaretMove::LineEnd, true}},
        {QKeySequence::SelectPreviousPage, {CaretMove::PageUp, true}},
        {QKeySequence::SelectNextPage, {CaretMove::PageDown, true}},
        {QKeySequence::SelectStartOfDocument, {CaretMove::TextStart, true}},
        {QKeySequence::SelectEndOfDocument, {CaretMove::TextEnd, true}},
    };
    for (const auto &[standard, key] : keys) {
        if (event.matches(standard))
            return key;
    }
    // Not standard keys in Qt, but what every text on the desktop does.
    const bool up = event.key() == Qt::Key_Up;
    if ((up || event.key() == Qt::Key_Down) && (event.modifiers() & Qt::ControlModifier))
        return CaretKey{up ? CaretMove::ParagraphUp : CaretMove::ParagraphDown,
                        bool(event.modifiers() & Qt::ShiftModifier)};
    return std::nullopt;
}

namespace {

int besides(ArticleLayout &layout, int offset, bool forward)
{
    const int index = layout.paragraphOf(offset);
    const text::Span span = layout.span(index);
    if (forward && offset >= span.end)
        return std::min(offset + 1, layout.text().size());
    if (!forward && offset <= span.start)
        return std::max(offset - 1, 0);
    const QTextLayout &set = layout.paragraph(index).layout;
    const int local = offset - span.start;
    return span.start + (forward ? set.nextCursorPosition(local) : set.previousCursorPosition(local));
}

int besidesByWord(const ArticleLayout &layout, int offset, bool forward)
{
    const int index = layout.paragraphOf(offset);
    const text::Span span = layout.span(index);
    const std::vector<text::Token> tokens = text::tokens(layout.text().view(span));
    const int local = offset - span.start;
    if (forward) {
        for (const text::Token &token : tokens) {
            if (token.span.end > local)
                return span.start + token.span.end;
        }
        return std::min(offset < span.end ? span.end : offset + 1, layout.text().size());
    }
    for (auto it = tokens.rbegin(); it != tokens.rend(); ++it) {
        if (it->span.start < local)
            return span.start + it->span.start;
    }
    return std::max(offset > span.start ? span.start : offset - 1, 0);
}

int vertically(ArticleLayout &layout, int offset, double distance, double &goalX)
{
    const QRectF from = layout.caret(offset);
    if (goalX < 0)
        goalX = from.x();
    const double y = from.center().y() + distance;
    if (y < 0)
        return 0;
    layout.paragraph(layout.paragraphAt(y)); // exact before the line is chosen
    if (y > layout.totalHeight())
        return layout.text().size();
    const int target = layout.offsetAt({goalX, y});
    return target;
}

/// One line up or down; crosses the gap between paragraphs, which is not a whole step.
int byLine(ArticleLayout &layout, int offset, bool down, double &goalX)
{
    const QRectF from = layout.caret(offset);
    if (goalX < 0)
        goalX = from.x();
    const int index = layout.paragraphOf(offset);
    const SetParagraph &set = layout.paragraph(index);
    const int line = set.lineOf(offset - layout.span(index).start) + (down ? 1 : -1);
    if (line >= 0 && line < set.lineCount())
        return layout.offsetAt({goalX, layout.top(index) + (line + 0.5) * set.step});
    const int next = index + (down ? 1 : -1);
    if (next < 0)
        return 0;
    if (next >= layout.count())
        return layout.text().size();
    const SetParagraph &other = layout.paragraph(next);
    const int target = down ? 0 : std::max(0, other.lineCount() - 1);
    return layout.offsetAt({goalX, layout.top(next) + (target + 0.5) * other.step});
}

int lineEdge(ArticleLayout &layout, int offset, bool end)
{
    const int index = layout.paragraphOf(offset);
    const SetParagraph &set = layout.paragraph(index);
    const int start = layout.span(index).start;
    const int number = set.lineOf(offset - start);
    const QTextLine line = set.layout.lineAt(number);
    if (!line.isValid())
        return offset;
    if (!end)
        return start + line.textStart();
    const int last = line.textStart() + line.textLength();
    return start + (number + 1 < set.lineCount() ? set.layout.previousCursorPosition(last) : last);
}

} // namespace

int movedCaret(ArticleLayout &layout, int offset, CaretMove move, double &goalX, double pageHeight)
{
    const bool vertical = move == CaretMove::Up || move == CaretMove::Down || move == CaretMove::PageUp ||
                          move == CaretMove::PageDown;
    if (!vertical)
        goalX = -1;
    const int index = layout.paragraphOf(offset);
    switch (move) {
    case CaretMove::Left:
    case CaretMove::Right: {
        // Keys point where the text runs: in a right-to-left paragraph the left key goes on.
        const bool rightToLeft = layout.text().view(layout.span(index)).isRightToLeft();
        return besides(layout, offset, (move == CaretMove::Right) != rightToLeft);
    }
    case CaretMove::WordLeft:
        return besidesByWord(layout, offset, false);
    case CaretMove::WordRight:
        return besidesByWord(layout, offset, true);
    case CaretMove::Up:
        return byLine(layout, offset, false, goalX);
    case CaretMove::Down:
        return byLine(layout, offset, true, goalX);
    case CaretMove::PageUp:
        return vertically(layout, offset, -pageHeight, goalX);
    case CaretMove::PageDown:
        return vertically(layout, offset, pageHeight, goalX);
    case CaretMove::LineStart:
        return lineEdge(layout, offset, false);
    case CaretMove::LineEnd:
        return lineEdge(layout, offset, true);
    case CaretMove::ParagraphUp:
        if (offset > layout.span(index).start)
            return layout.span(index).start;
        return index > 0 ? layout.span(index - 1).start : 0;
    case CaretMove::ParagraphDown:
        return index + 1 < layout.count() ? layout.span(index + 1).start : layout.text().size();
    case CaretMove::TextStart:
        return 0;
    case CaretMove::TextEnd:
        return layout.text().size();
    }
    return offset;
}

text::Span wordAt(const ArticleLayout &layout, int offset)
{
    const text::Span span = layout.span(layout.paragraphOf(offset));
    const std::vector<text::Token> tokens = text::tokens(layout.text().view(span));
    const int local = offset - span.start;
    int blankFrom = 0;
    for (const text::Token &token : tokens) {
        if (token.span.contains(local))
            return {span.start + token.span.start, span.start + token.span.end};
        if (token.span.start > local)
            return {span.start + blankFrom, span.start + token.span.start};
        blankFrom = token.span.end;
    }
    return {span.start + blankFrom, span.end};
}

text::Span snappedToWords(const ArticleLayout &layout, text::Span span)
{
    if (span.isEmpty())
        return span;
    const QString &text = layout.text().string();
    while (span.start < span.end && text.at(span.start).isSpace())
        ++span.start;
    while (span.end > span.start && text.at(span.end - 1).isSpace())
        --span.end;
    if (span.isEmpty())
        return span;
    return {wordAt(layout, span.start).start, wordAt(layout, span.end - 1).end};
}

} // namespace guillemet::ui
