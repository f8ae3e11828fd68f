#include "ui/article/PageMetrics.h"

#include "ui/themes/Fonts.h"

#include <algorithm>
#include <cmath>

namespace guillemet::ui {

namespace {

constexpr double measure = 620;    // 70 to 76 signs a line
constexpr double leftMargin = 132; // room for a speaker's name
constexpr double rightMargin = 34; // room for flags
// What the margins give up before the speakers' names do: a scroll bar's width more or less must not hide them.
constexpr double smallestLeftMargin = 112;
constexpr double smallestRightMargin = 20;
constexpr double gap = 14;         // between paragraphs
constexpr double headingGap = 8;
constexpr double baselineAt = 0.8; // of a step
constexpr double narrowest = 160;  // a line is never shorter than this, however small the window

} // namespace

PageMetrics::PageMetrics(const Input &input)
    : m_input(input), m_z(input.zoom * input.readingSize / defaultReadingSize)
{
    const double room = input.viewportWidth;
    m_wide = room >= (smallestLeftMargin + measure + smallestRightMargin) * m_z;
    const double spare = room - (leftMargin + measure) * m_z;
    const double right = m_wide ? std::clamp(spare, smallestRightMargin * m_z, rightMargin * m_z) : rightMargin * m_z;
    const double left = m_wide ? std::min(leftMargin * m_z, room - measure * m_z - right) : right;
    m_textWidth = std::max(narrowest, std::floor(std::min(measure * m_z, room - left - right)));
    m_textLeft = std::max(std::round(left), std::floor((room - m_textWidth) / 2));
}

QFont PageMetrics::font(ParagraphKind kind) const
{
    const double size = kind == ParagraphKind::Title ? 27 : kind == ParagraphKind::Heading ? 19.5 : 18;
    QFont font = articleFont(size * m_z, m_input.family);
    if (kind == ParagraphKind::Title || kind == ParagraphKind::Heading)
        font.setWeight(QFont::Bold);
    return font;
}

double PageMetrics::step(ParagraphKind kind) const
{
    switch (kind) {
    case ParagraphKind::Title:
        return std::round(34 * m_z);
    case ParagraphKind::Blank:
        return std::round(gap * m_z);
    default:
        return std::round(31 * m_z);
    }
}

double PageMetrics::firstBaseline(ParagraphKind kind) const
{
    return std::round(baselineAt * step(kind));
}

double PageMetrics::height(ParagraphKind kind, int lines, bool beforeBlank) const
{
    if (kind == ParagraphKind::Blank)
        return step(kind);
    // A heading stands nearer to what it heads.
    const double after = kind == ParagraphKind::Heading ? headingGap : gap;
    return lines * step(kind) + (beforeBlank ? 0 : std::round(after * m_z));
}

} // namespace guillemet::ui
