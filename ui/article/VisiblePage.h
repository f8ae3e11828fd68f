#pragma once

#include "ui/article/ArticleLayout.h"
#include "ui/article/MarkGeometry.h"

#include <vector>

namespace guillemet::ui {

/// The lines of the article that a rectangle of the viewport shows, in the viewport's coordinates. Lives no
/// longer than the layouts it points to: make one for each painting or question.
class VisiblePage
{
public:
    struct Paragraph
    {
        text::Span span;
        const SetParagraph *set = nullptr;
        double y = 0; ///< of its top
        int firstLine = 0;
        int lastLine = 0;
    };

    /// Lines between y0 and y1 of the viewport, when the text block's top left is at `origin`.
    VisiblePage(ArticleLayout &layout, QPointF origin, double y0, double y1);

    const std::vector<Paragraph> &paragraphs() const { return m_paragraphs; }
    double left() const { return m_left; }
    /// Of the text that is seen; empty for none.
    text::Span span() const { return m_span; }
    /// What is seen of a span.
    std::vector<MarkPiece> pieces(text::Span span) const;

private:
    std::vector<Paragraph> m_paragraphs;
    double m_left = 0;
    text::Span m_span;
};

} // namespace guillemet::ui
