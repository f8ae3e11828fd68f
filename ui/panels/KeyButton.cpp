#include "ui/panels/KeyButton.h"

#include "ui/panels/Controls.h"
#include "ui/themes/Fonts.h"
#include "ui/themes/Theme.h"

#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionButton>
#include <QtWidgets/QStylePainter>

namespace guillemet::ui {

namespace {
constexpr int gap = 8;
QFont capFont() { return interfaceFont(0.85, QFont::Medium); }
} // namespace

KeyButton::KeyButton(QAction *action, const QString &text, QWidget *parent)
    : QPushButton(text, parent), m_action(action), m_words(text)
{
    setAutoDefault(true); // Enter presses it while it has the focus
    setFocusPolicy(Qt::StrongFocus);
    connect(action, &QAction::changed, this, &KeyButton::follow);
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

void KeyButton::follow()
{
    setEnabled(m_action->isEnabled());
    const QString key = keyText(m_action);
    if (key == m_key)
        return;
    m_key = key;
    setAccessibleName(m_words);
    setAccessibleDescription(m_key);
    updateGeometry();
    update();
}

int KeyButton::capWidth() const
{
    if (m_key.isEmpty())
        return 0;
    const QFontMetrics metrics(capFont());
    return std::max(16, metrics.horizontalAdvance(m_key) + 9);
}

QSize KeyButton::sizeHint() const
{
    QSize size = QPushButton::sizeHint();
    const int words = fontMetrics().horizontalAdvance(m_words);
    return {words + (capWidth() ? gap + capWidth() : 0) + 24, std::max(30, size.height())};
}

void KeyButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);

    const Theme theme = Theme::fromPalette(palette());
    const bool primary = property("primary").toBool();
    const QColor ink = !isEnabled() ? theme.text3 : primary ? theme.onAccent : theme.text;
    const int words = fontMetrics().horizontalAdvance(m_words);
    const int cap = capWidth();
    int x = (width() - words - (cap ? gap + cap : 0)) / 2;
    painter.setPen(ink);
    painter.drawText(QRect(x, 0, words + 1, height()), Qt::AlignLeft | Qt::AlignVCenter, m_words);
    if (!cap)
        return;
    x += words + gap;
    painter.setRenderHint(QPainter::Antialiasing);
    QColor frame = ink;
    frame.setAlphaF(0.55f);
    painter.setPen(frame);
    painter.setBrush(Qt::NoBrush);
    const QRectF box(x + 0.5, height() / 2 - 8 + 0.5, cap - 1, 16);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(capFont());
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter, m_key);
}

} // namespace guillemet::ui
