#include "ui/article/SpeakerMargin.h"

#include "ui/themes/Fonts.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <map>

namespace guillemet::ui {

SpeakerMargin::SpeakerMargin(const MarkInk &ink, const VisiblePage &page, const ArticleMarks &marks,
                             const PageState &state, const PageMetrics &metrics)
    : m_ink(ink), m_page(page), m_marks(marks), m_state(state), m_metrics(metrics)
{
}

void SpeakerMargin::paint(const MarkScene &scene) const
{
    std::map<int, QString> used; // by a name's baseline: two quotations may begin on one line
    for (const MarkScene::QuotationMark &mark : scene.quotations) {
        if (!mark.speaker)
            continue;
        const QString &entity = mark.quotation->speaker;
        const QColor colour = m_ink.theme().speaker(m_marks.rankOf(entity));
        bars(mark, colour);
        if (!m_metrics.isWide() || mark.fragments.empty() || mark.fragments.front().empty() ||
            !mark.fragments.front().front().starts)
            continue;
        QString who = m_marks.nameOf(entity);
        if (who.isEmpty())
            who = QCoreApplication::translate("guillemet::ui::SpeakerMargin", "Unknown speaker");
        int baseline = int(std::lround(mark.fragments.front().front().baseline));
        const int step = int(std::lround(m_ink.px(15)));
        while (used.contains(baseline) && used[baseline] != who)
            baseline += step;
        if (used.emplace(baseline, who).second)
            name(who, baseline, colour);
    }
}

void SpeakerMargin::bars(const MarkScene::QuotationMark &mark, const QColor &colour) const
{
    const bool open = mark.quotation->status == annotation::Status::Suggested;
    const double thick = m_state.speakerLines == SpeakerLines::Script ? 3 : 2;
    const double x = m_page.left() - m_ink.px(16);
    const auto bar = [&](double from, double to) {
        const double y0 = from - m_ink.px(16);
        const double y1 = to + m_ink.px(9);
        if (open)
            m_ink.dashedVertical(x, y0, y1, thick, 3, 3, colour);
        else
            m_ink.vertical(x, y0, y1, thick, colour);
    };
    // One bar for lines that follow each other, whichever fragment they belong to.
    double from = 0;
    double to = 0;
    int line = -10;
    for (const auto &pieces : mark.fragments) {
        for (const MarkPiece &piece : pieces) {
            if (line >= 0 && piece.line > line + 1) {
                bar(from, to);
                line = -10;
            }
            if (line < 0)
                from = piece.baseline;
            to = piece.baseline;
            line = piece.line;
        }
    }
    if (line >= 0)
        bar(from, to);
}

void SpeakerMargin::name(const QString &name, double baseline, const QColor &colour) const
{
    QFont font = interfaceFont(1.0, QFont::DemiBold);
    font.setPixelSize(std::max(9, int(std::lround(m_ink.px(12)))));
    const QFontMetricsF metrics(font);
    const double right = m_page.left() - m_ink.px(26);
    const QString shown = metrics.elidedText(name, Qt::ElideRight, right - m_ink.px(6));
    QPainter &painter = m_ink.painter();
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(right - metrics.horizontalAdvance(shown), baseline), shown);
}

} // namespace guillemet::ui
