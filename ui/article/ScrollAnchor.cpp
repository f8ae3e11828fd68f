#include "ui/article/ScrollAnchor.h"

namespace guillemet::ui {

void ScrollAnchor::setScrollTop(const ArticleLayout &layout, double topMargin, double value)
{
    const double y = value - topMargin;
    m_paragraph = y <= 0 ? 0 : layout.paragraphAt(y);
    m_offset = y - layout.top(m_paragraph);
}

void ScrollAnchor::moveBy(ArticleLayout &layout, double dy)
{
    m_offset += dy;
    while (m_offset < 0 && m_paragraph > 0) {
        --m_paragraph;
        layout.paragraph(m_paragraph);
        m_offset += layout.height(m_paragraph);
    }
    while (m_paragraph + 1 < layout.count()) {
        layout.paragraph(m_paragraph);
        if (m_offset < layout.height(m_paragraph))
            break;
        m_offset -= layout.height(m_paragraph);
        ++m_paragraph;
    }
}

} // namespace guillemet::ui
