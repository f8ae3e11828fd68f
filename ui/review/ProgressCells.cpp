#include "ui/review/ProgressCells.h"

#include "ui/themes/Theme.h"

#include <QtGui/QPainter>

namespace guillemet::ui {

namespace {
constexpr int most = 120;
}

ProgressCells::ProgressCells(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ProgressCells::show(int decided, int all)
{
    if (decided == m_decided && all == m_all)
        return;
    const bool resized = all != m_all;
    m_decided = decided;
    m_all = all;
    setAccessibleName(tr("%1 of %2 decided").arg(QString::number(decided), QString::number(all)));
    if (resized)
        updateGeometry();
    update();
}

QSize ProgressCells::sizeHint() const { return {std::min(345, std::max(60, m_all * 6)), 16}; }

void ProgressCells::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::fromPalette(palette());
    QPainter painter(this);
    const int middle = height() / 2;
    if (m_all > most || m_all == 0) {
        painter.fillRect(0, middle - 2, width(), 4, theme.line);
        if (m_all > 0)
            painter.fillRect(0, middle - 2, int(double(width()) * m_decided / m_all), 4, theme.text3);
        return;
    }
    const double step = double(width()) / m_all;
    for (int i = 0; i < m_all; ++i) {
        const int x = int(i * step);
        const int w = std::max(2, int((i + 1) * step) - x - 2);
        if (i == m_decided)
            painter.fillRect(x, middle - 7, w, 14, theme.accentLine);
        else if (i < m_decided)
            painter.fillRect(x, middle - 4, w, 8, theme.text3);
        else {
            painter.setPen(theme.line2);
            painter.drawRect(x, middle - 4, w - 1, 7);
        }
    }
}

} // namespace guillemet::ui
