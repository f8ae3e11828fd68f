#include "ui/article/MarkGeometry.h"

#include <QtGui/QGlyphRun>
#include <algorithm>

namespace guillemet::ui {

namespace {

/// `end` without the blanks before it, but not below `start`.
int withoutTrailingBlanks(const QString &text, int start, int end)
{
    while (end > start && text.at(end - 1).isSpace() && text.at(end - 1).unicode() != 0x00A0)
        --end;
    return end;
}

/// From the glyphs: cursorToX is wrong in wrapped lines with right-to-left letters. Runs that touch are
/// joined.
void appendFromGlyphs(const QTextLine &line, int start, int end, MarkPiece piece, std::vector<MarkPiece> &out)
{
    std::vector<std::pair<double, double>> stretches;
    const QList<QGlyphRun> runs = line.glyphRuns(start, end - start);
    for (const QGlyphRun &run : runs) {
        const QRectF box = run.boundingRect();
        if (box.width() > 0)
            stretches.emplace_back(box.left(), box.right());
    }
    std::sort(stretches.begin(), stretches.end());
    const size_t first = out.size();
    for (const auto &[left, right] : stretches) {
        if (out.size() > first && left <= out.back().right + 0.5) {
            out.back().right = std::max(out.back().right, right);
            continue;
        }
        piece.left = left;
        piece.right = right;
        out.push_back(piece);
    }
    // The ends are drawn once: at the outer pieces.
    for (size_t i = first; i < out.size(); ++i) {
        out[i].starts = piece.starts && i == first;
        out[i].ends = piece.ends && i + 1 == out.size();
    }
}

} // namespace

std::vector<MarkPiece> markPieces(const SetParagraph &paragraph, text::Span span, int firstLine, int lastLine)
{
    std::vector<MarkPiece> pieces;
    const QTextLayout &layout = paragraph.layout;
    const QString text = layout.text();
    const int length = int(text.size());
    if (span.end <= 0 || span.start >= length || span.isEmpty())
        return pieces;
    const int from = std::max(firstLine, span.start <= 0 ? 0 : paragraph.lineOf(span.start));
    for (int n = from; n <= lastLine && n < layout.lineCount(); ++n) {
        const QTextLine line = layout.lineAt(n);
        const int lineStart = line.textStart();
        const int lineEnd = lineStart + line.textLength();
        if (lineStart >= span.end)
            break;
        const int start = std::max(span.start, lineStart);
        const int end = withoutTrailingBlanks(text, start, std::min(span.end, lineEnd));
        if (end <= start)
            continue;
        MarkPiece piece;
        piece.line = n;
        piece.baseline = paragraph.baseline(n);
        piece.rise = paragraph.rise;
        piece.starts = start == span.start;
        piece.ends = std::min(span.end, lineEnd) == span.end;
        if (paragraph.bidirectional) {
            appendFromGlyphs(line, start, end, piece, pieces);
            continue;
        }
        piece.left = line.cursorToX(start);
        piece.right = std::min(line.cursorToX(end), line.naturalTextRect().right());
        if (piece.right > piece.left)
            pieces.push_back(piece);
    }
    return pieces;
}

namespace {

struct Cell
{
    int start = 0; ///< of what the reader sees as one character
    int end = 0;
    double left = 0;
    double right = 0;
    bool rightToLeft = false;
};

bool isRightToLeft(const QString &text, int offset)
{
    const QChar c = text.at(offset);
    const QChar::Direction direction = c.isHighSurrogate() && offset + 1 < text.size()
                                           ? QChar::direction(QChar::surrogateToUcs4(c, text.at(offset + 1)))
                                           : c.direction();
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// The characters of a line with their places, in logical order.
std::vector<Cell> cellsOf(const SetParagraph &paragraph, const QTextLine &line)
{
    const QString text = paragraph.layout.text();
    const bool base = text.isRightToLeft();
    const int end = line.textStart() + line.textLength();
    std::vector<Cell> cells;
    bool rightToLeft = base;
    for (int at = line.textStart(); at < end;) {
        int next = paragraph.layout.nextCursorPosition(at);
        if (next <= at || next > end)
            next = end;
        const QChar c = text.at(at);
        // Blanks and signs go with the letters before them; good enough to say on which side a caret stands.
        if (isRightToLeft(text, at))
            rightToLeft = true;
        else if (c.isLetterOrNumber())
            rightToLeft = false;
        Cell cell{at, next, 0, 0, rightToLeft};
        bool placed = false;
        const QList<QGlyphRun> runs = line.glyphRuns(at, next - at);
        for (const QGlyphRun &run : runs) {
            const QRectF box = run.boundingRect();
            cell.left = placed ? std::min(cell.left, box.left()) : box.left();
            cell.right = placed ? std::max(cell.right, box.right()) : box.right();
            placed = true;
        }
        if (placed)
            cells.push_back(cell);
        at = next;
    }
    return cells;
}

/// The cell nearest to x; cells is not empty.
const Cell &nearest(const std::vector<Cell> &cells, double x)
{
    const auto distance = [x](const Cell &cell) {
        return x < cell.left ? cell.left - x : x > cell.right ? x - cell.right : 0;
    };
    return *std::min_element(cells.begin(), cells.end(),
                             [&](const Cell &a, const Cell &b) { return distance(a) < distance(b); });
}

} // namespace

double caretX(const SetParagraph &paragraph, int lineNumber, int offset)
{
    const QTextLine line = paragraph.layout.lineAt(lineNumber);
    if (!line.isValid())
        return 0;
    if (!paragraph.bidirectional)
        return line.cursorToX(offset);
    const std::vector<Cell> cells = cellsOf(paragraph, line);
    for (const Cell &cell : cells) {
        if (offset < cell.end)
            return cell.rightToLeft ? cell.right : cell.left;
    }
    if (cells.empty())
        return line.cursorToX(offset);
    return cells.back().rightToLeft ? cells.back().left : cells.back().right;
}

int caretAt(const SetParagraph &paragraph, int lineNumber, double x)
{
    const QTextLine line = paragraph.layout.lineAt(lineNumber);
    if (!line.isValid())
        return 0;
    if (!paragraph.bidirectional)
        return line.xToCursor(x);
    const std::vector<Cell> cells = cellsOf(paragraph, line);
    if (cells.empty())
        return line.xToCursor(x);
    const Cell &cell = nearest(cells, x);
    const bool rightHalf = x > (cell.left + cell.right) / 2;
    return rightHalf == cell.rightToLeft ? cell.start : cell.end;
}

int characterAt(const SetParagraph &paragraph, int lineNumber, double x)
{
    const QTextLine line = paragraph.layout.lineAt(lineNumber);
    const int last = line.textStart() + line.textLength() - 1;
    if (!paragraph.bidirectional)
        return std::min(line.xToCursor(x, QTextLine::CursorOnCharacter), last);
    const std::vector<Cell> cells = cellsOf(paragraph, line);
    return cells.empty() ? last : nearest(cells, x).start;
}

} // namespace guillemet::ui
