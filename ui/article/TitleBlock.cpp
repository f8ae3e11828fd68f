#include "ui/article/TitleBlock.h"

#include "ui/article/ParagraphLayouts.h"
#include "ui/themes/Fonts.h"

#include <QtGui/QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace guillemet::ui {

namespace {

constexpr double firstBaseline = 62; // under the page's top
constexpr double bylineGap = 28;     // from the title's last baseline to the line about the article
constexpr double textGap = 20;       // from there to the text's top

} // namespace

void TitleBlock::set(const QString &title, const QString &byline)
{
    m_title = title.simplified();
    m_byline = m_title.isEmpty() ? QString() : byline;
}

double TitleBlock::height(const PageMetrics &metrics) const
{
    if (isEmpty())
        return metrics.bareTopMargin();
    const auto title = setParagraph(m_title, ParagraphKind::Title, metrics, false);
    const double lines = (title->lineCount() - 1) * title->step;
    return std::round((firstBaseline + bylineGap + textGap) * metrics.z() + lines);
}

void TitleBlock::paint(QPainter &painter, const Theme &theme, const PageMetrics &metrics, double y) const
{
    if (isEmpty())
        return;
    const auto title = setParagraph(m_title, ParagraphKind::Title, metrics, false);
    const double z = metrics.z();
    painter.setPen(theme.text);
    title->layout.draw(&painter,
                       QPointF(metrics.textLeft(), std::round(y + firstBaseline * z - title->firstBaseline)));
    if (m_byline.isEmpty())
        return;
    QFont font = interfaceFont();
    font.setPixelSize(std::max(11, int(std::lround(13 * z))));
    painter.setFont(font);
    painter.setPen(theme.text3);
    const double baseline = y + (firstBaseline + bylineGap) * z + (title->lineCount() - 1) * title->step;
    const QString shown = QFontMetricsF(font).elidedText(m_byline, Qt::ElideRight, metrics.textWidth());
    painter.drawText(QPointF(metrics.textLeft(), std::round(baseline)), shown);
}

} // namespace guillemet::ui
