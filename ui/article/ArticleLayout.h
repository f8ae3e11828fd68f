#pragma once

#include "text/ArticleText.h"
#include "ui/article/PageMetrics.h"
#include "ui/article/ParagraphHeights.h"
#include "ui/article/ParagraphLayouts.h"

#include <QtCore/QPointF>
#include <QtCore/QRectF>
#include <vector>

namespace guillemet::ui {

/// The article's text set as a page, without a widget. Paragraphs are laid out when they are asked for; until
/// then their heights are estimates. Coordinates are logical pixels from the left and top of the text block;
/// offsets are UTF-16 units of the stored text.
class ArticleLayout
{
public:
    /// `titleInPlace`: the first line where it is set as the title, or an empty span.
    void setText(const text::ArticleText &text, text::Span titleInPlace);
    /// Lays everything out anew where something changed.
    void setMetrics(const PageMetrics &metrics);

    const text::ArticleText &text() const { return m_text; }
    const PageMetrics &metrics() const { return m_metrics; }
    int count() const { return int(m_paragraphs.size()); }
    text::Span span(int paragraph) const { return m_paragraphs[size_t(paragraph)]; }
    ParagraphKind kind(int paragraph) const { return m_kinds[size_t(paragraph)]; }
    int paragraphOf(int offset) const;

    double top(int paragraph) const { return m_heights.start(paragraph); }
    double height(int paragraph) const { return m_heights.height(paragraph); }
    double totalHeight() const { return m_heights.total(); }
    int paragraphAt(double y) const { return m_heights.at(y); }

    /// Laid out, its height exact from now on. The reference lives until trim() or the next setText or
    /// setMetrics.
    const SetParagraph &paragraph(int index);

    /// The place where a caret before `offset` stands: x, and the line's step as height.
    QRectF caret(int offset);
    /// The offset nearest to a point; past a line's end it is before the blank that broke it.
    int offsetAt(QPointF point);

    /// Makes estimates exact, from the start on, for about `milliseconds`; true when all are.
    bool refine(int milliseconds);
    void trim() { m_layouts.trim(120); }

private:
    void estimate();
    double heightOf(int paragraph, int lines) const;

    text::ArticleText m_text;
    std::vector<text::Span> m_paragraphs{text::Span{}};
    std::vector<ParagraphKind> m_kinds{ParagraphKind::Blank};
    PageMetrics m_metrics;
    ParagraphHeights m_heights;
    ParagraphLayouts m_layouts;
    int m_refined = 0; // estimates before this paragraph are done
};

} // namespace guillemet::ui
