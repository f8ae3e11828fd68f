#include "ui/article/VisiblePage.h"

#include <algorithm>

namespace guillemet::ui {

VisiblePage::VisiblePage(ArticleLayout &layout, QPointF origin, double y0, double y1) : m_left(origin.x())
{
    if (layout.count() == 0 || y1 <= origin.y())
        return;
    int index = layout.paragraphAt(y0 - origin.y());
    double y = origin.y() + layout.top(index);
    for (; index < layout.count() && y < y1; ++index) {
        const SetParagraph &set = layout.paragraph(index);
        Paragraph visible{layout.span(index), &set, y, set.lineAt(y0 - y), set.lineAt(y1 - y)};
        y += layout.height(index);
        if (set.lineCount() == 0)
            continue;
        const QTextLine first = set.layout.lineAt(visible.firstLine);
        const QTextLine last = set.layout.lineAt(visible.lastLine);
        const text::Span seen{visible.span.start + first.textStart(),
                              visible.span.start + last.textStart() + last.textLength()};
        m_span = m_paragraphs.empty() ? seen : m_span.united(seen);
        m_paragraphs.push_back(visible);
    }
}

std::vector<MarkPiece> VisiblePage::pieces(text::Span span) const
{
    std::vector<MarkPiece> out;
    auto it = std::lower_bound(m_paragraphs.begin(), m_paragraphs.end(), span.start,
                               [](const Paragraph &p, int start) { return p.span.end <= start; });
    int paragraph = 0;
    for (; it != m_paragraphs.end() && it->span.start < span.end; ++it, ++paragraph) {
        const text::Span local{span.start - it->span.start, span.end - it->span.start};
        for (MarkPiece piece : markPieces(*it->set, local, it->firstLine, it->lastLine)) {
            piece.left += m_left;
            piece.right += m_left;
            piece.baseline += it->y;
            // A paragraph between two keeps their lines from counting as neighbours.
            piece.line += paragraph * 1'000'000;
            out.push_back(piece);
        }
    }
    return out;
}

} // namespace guillemet::ui
