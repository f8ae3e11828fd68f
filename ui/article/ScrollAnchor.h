#pragma once

#include "ui/article/ArticleLayout.h"

namespace guillemet::ui {

/// Where the page stands: a paragraph and how far below its top the viewport begins. The truth of the scroll
/// position, since the heights before it may still be estimates that change without the reader's seeing it.
class ScrollAnchor
{
public:
    int paragraph() const { return m_paragraph; }
    double offset() const { return m_offset; }

    /// Distance of the viewport's top from the page's top. `topMargin` lies above the first paragraph.
    double scrollTop(const ArticleLayout &layout, double topMargin) const
    {
        return topMargin + layout.top(m_paragraph) + m_offset;
    }
    void setScrollTop(const ArticleLayout &layout, double topMargin, double value);
    /// Moves over laid-out paragraphs only, so that nothing jumps however wrong the estimates were.
    void moveBy(ArticleLayout &layout, double dy);

private:
    int m_paragraph = 0;
    double m_offset = 0;
};

} // namespace guillemet::ui
