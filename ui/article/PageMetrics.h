#pragma once

#include "ui/article/ParagraphKind.h"

#include <QtCore/QString>
#include <QtGui/QFont>

namespace guillemet::ui {

/// Every measure of the page at one zoom, face and width of the viewport, in logical pixels. The numbers are
/// the look's at 100 % and a reading size of 18; all of them scale together.
class PageMetrics
{
public:
    struct Input
    {
        double zoom = 1.0;
        double readingSize = 18; ///< of the text at 100 % zoom
        QString family;          ///< the reader's own face, or empty
        int viewportWidth = 800;
        int viewportHeight = 600;

        friend bool operator==(const Input &, const Input &) = default;
    };

    PageMetrics() : PageMetrics(Input{}) {}
    explicit PageMetrics(const Input &input);

    const Input &input() const { return m_input; }
    /// How much larger than in the look's numbers everything is.
    double z() const { return m_z; }

    /// Whether the left margin has room for speakers' names; otherwise only their bars are drawn.
    bool isWide() const { return m_wide; }
    double textLeft() const { return m_textLeft; }
    double textWidth() const { return m_textWidth; }
    double textRight() const { return m_textLeft + m_textWidth; }
    /// Half a view, so that the last line can stand in the middle.
    double bottomMargin() const { return m_input.viewportHeight / 2.0; }
    /// Above the text when no title is painted there.
    double bareTopMargin() const { return 40 * m_z; }

    QFont font(ParagraphKind kind) const;
    // Whole pixels, so that text and marks keep the same distance on every line.
    /// From one baseline to the next: fixed, so that a fallback face never moves a line.
    double step(ParagraphKind kind) const;
    /// Of the first baseline, under the paragraph's top.
    double firstBaseline(ParagraphKind kind) const;
    /// Of a paragraph of `lines` lines, the gap after it included. Blank lines have a height instead of a
    /// gap.
    double height(ParagraphKind kind, int lines, bool beforeBlank) const;

private:
    Input m_input;
    double m_z = 1;
    double m_textLeft = 0;
    double m_textWidth = 0;
    bool m_wide = true;
};

} // namespace guillemet::ui
