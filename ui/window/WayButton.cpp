#include "ui/window/WayButton.h"

#include "ui/panels/Controls.h"
#include "ui/themes/Fonts.h"
#include "ui/themes/Icons.h"
#include "ui/themes/Theme.h"

#include <QtGui/QAction>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace guillemet::ui {

WayButton::WayButton(const EmptyPage::Way &way, bool first, bool last, QWidget *parent)
    : QAbstractButton(parent), m_way(way), m_first(first), m_last(last)
{
    setText(way.title);
    setAccessibleName(way.title);
    setAccessibleDescription(way.detail);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setEnabled(way.action->isEnabled());
    connect(this, &QAbstractButton::clicked, way.action, &QAction::trigger);
    connect(way.action, &QAction::changed, this, [this] {
        setEnabled(m_way.action->isEnabled());
        update();
    });
}

void WayButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void WayButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::fromPalette(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, m_last ? -0.5 : 0.5);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(box, m_first || m_last ? 6 : 0, m_first || m_last ? 6 : 0);
    if (!m_first)
        path.addRect(QRectF(box.left(), box.top(), box.width(), 10));
    if (!m_last)
        path.addRect(QRectF(box.left(), box.bottom() - 10, box.width(), 10));
    painter.setPen(theme.line2);
    painter.setBrush(underMouse() && isEnabled() ? theme.hover : theme.base);
    painter.drawPath(path.simplified());
    if (hasFocus()) {
        painter.setPen(QPen(theme.accentLine, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(2, 2, -2, -3), 4, 4);
    }
    const QColor ink = isEnabled() ? theme.text : theme.text3;
    painter.drawPixmap(QPointF(18, height() / 2 - 9),
                       iconPixmap(m_way.icon, 18, m_first && isEnabled() ? theme.accentLine : ink, devicePixelRatioF()));
    painter.setFont(interfaceFont(1.0, QFont::DemiBold));
    painter.setPen(ink);
    painter.drawText(QRect(58, 12, width() - 190, 20), Qt::AlignLeft | Qt::AlignVCenter, m_way.title);
    painter.setFont(interfaceFont(0.92));
    painter.setPen(theme.text3);
    painter.drawText(QRect(58, 31, width() - 190, 20), Qt::AlignLeft | Qt::AlignVCenter, m_way.detail);
    // The keys in caps, from the right.
    const QStringList keys = keyText(m_way.action).split(QLatin1Char('+'), Qt::SkipEmptyParts);
    const QFont capFont = interfaceFont(0.85);
    painter.setFont(capFont);
    double x = width() - 16;
    for (auto it = keys.crbegin(); it != keys.crend(); ++it) {
        const double cap = std::max(16, QFontMetrics(capFont).horizontalAdvance(*it) + 10);
        x -= cap;
        const QRectF place(x + 0.5, height() / 2 - 8.5, cap - 1, 17);
        painter.setPen(theme.line2);
        painter.setBrush(theme.base);
        painter.drawRoundedRect(place, 3, 3);
        painter.setPen(theme.text2);
        painter.drawText(place, Qt::AlignCenter, *it);
        x -= 4;
    }
}

} // namespace guillemet::ui
