#include "ui/window/MessageStrip.h"

#include "ui/themes/Icons.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace guillemet::ui {

MessageStrip::MessageStrip(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)),
      m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messages"));
    setProperty("strip", QStringLiteral("message"));
    m_icon->setPixmap(icon(QStringLiteral("info")).pixmap(16, 16));
    m_icon->setAccessibleName(tr("Message"));
    m_text->setObjectName(QStringLiteral("message"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_action->setAutoDefault(true);
    m_close->setIcon(icon(QStringLiteral("x")));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::TabFocus);
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 3, 8, 3);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    setMinimumHeight(32);
    connect(m_close, &QToolButton::clicked, this, &MessageStrip::close);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const std::function<void()> action = m_messages.isEmpty() ? nullptr : m_messages.first().action;
        close();
        if (action)
            action();
    });
    hide();
}

void MessageStrip::say(const QString &topic, const QString &sentence) { say(topic, sentence, {}, {}); }

void MessageStrip::say(const QString &topic, const QString &sentence, const QString &actionText,
                       std::function<void()> action)
{
    if (sentence.isEmpty())
        return;
    const auto same = std::find_if(m_messages.begin(), m_messages.end(), [&](const Message &m) { return m.topic == topic; });
    Message message{topic, sentence, actionText, std::move(action)};
    if (same != m_messages.end())
        *same = std::move(message);
    else
        m_messages.prepend(std::move(message));
    showFirst();
}

void MessageStrip::clear(const QString &topic)
{
    if (m_messages.removeIf([&](const Message &m) { return m.topic == topic; }) > 0)
        showFirst();
}

QString MessageStrip::sentence() const { return m_messages.isEmpty() ? QString() : m_messages.first().sentence; }

void MessageStrip::close()
{
    if (!m_messages.isEmpty())
        m_messages.removeFirst();
    showFirst();
}

void MessageStrip::showFirst()
{
    if (m_messages.isEmpty()) {
        hide();
        return;
    }
    const Message &message = m_messages.first();
    m_text->setText(message.sentence);
    m_text->setAccessibleName(message.sentence);
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    show();
    QAccessibleEvent changed(m_text, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace guillemet::ui
