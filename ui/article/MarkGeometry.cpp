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

} // namespace guillemet::ui
