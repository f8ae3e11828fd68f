#include "ui/panels/Chip.h"

#include "ui/themes/Fonts.h"
#include "ui/themes/Icons.h"
#include "ui/themes/Theme.h"

#include <QtCore/QLocale>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

namespace guillemet::ui {

namespace {
constexpr int padding = 8;
constexpr int gap = 6;
constexpr int crossSize = 12;

QFont chipFont() { return interfaceFont(0.92); }
/// Rounded up: a word must not be elided for a fraction of a pixel.
int widthOf(const QString &words) { return QFontMetrics(chipFont()).horizontalAdvance(words) + 3; }
} // namespace

Chip::Chip(const QString &words, int count, Kind kind, QWidget *parent)
    : QAbstractButton(parent), m_words(words), m_count(kind == Kind::Removable ? QString() : QLocale().toString(count)),
      m_kind(kind)
{
    setText(words);
    setFont(chipFont());
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(kind == Kind::Removable ? tr("%1; Delete removes it").arg(words) : tr("%1, %n time(s)", nullptr, count).arg(words));
    setToolTip(words);
}

QSize Chip::sizeHint() const
{
    const int behind = m_kind == Kind::Removable ? crossSize : widthOf(m_count);
    return {padding * 2 + widthOf(m_words) + gap + behind, QFontMetrics(chipFont()).lineSpacing() + 7};
}

QSize Chip::minimumSizeHint() const { return {48, sizeHint().height()}; }

QRect Chip::cross() const { return {width() - padding - crossSize + 2, (height() - crossSize) / 2, crossSize, crossSize}; }

void Chip::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::fromPalette(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool ring = hasFocus();
    QPen pen(ring ? theme.accentLine : theme.line2, ring ? 2 : 1);
    if (m_kind == Kind::CountedDashed && !ring)
        pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(underMouse() && isEnabled() ? theme.hover : theme.base);
    const double inset = ring ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 4, 4);
    painter.setFont(chipFont());
    const int behind = m_kind == Kind::Removable ? crossSize : widthOf(m_count);
    const QRect room = rect().adjusted(padding, 0, -padding - gap - behind, 0);
    painter.setPen(isEnabled() ? theme.text : theme.text3);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(chipFont()).elidedText(m_words, Qt::ElideRight, room.width()));
    if (m_kind == Kind::Removable) {
        painter.drawPixmap(cross().topLeft(), iconPixmap(QStringLiteral("x"), crossSize, theme.text3, devicePixelRatioF()));
    } else {
        painter.setPen(theme.text3);
        painter.drawText(rect().adjusted(0, 0, -padding, 0), Qt::AlignVCenter | Qt::AlignRight, m_count);
    }
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (m_kind == Kind::Removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeAsked();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_kind == Kind::Removable && cross().adjusted(-4, -4, 4, 4).contains(event->pos())) {
        setDown(false);
        Q_EMIT removeAsked();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

} // namespace guillemet::ui
