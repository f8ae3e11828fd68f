#include "ui/panels/RefreshWhenSeen.h"

#include <QtCore/QEvent>
#include <QtWidgets/QWidget>

namespace guillemet::ui {

RefreshWhenSeen::RefreshWhenSeen(QWidget *widget, std::function<void()> refresh)
    : QObject(widget), m_widget(widget), m_refresh(std::move(refresh))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(40);
    connect(&m_timer, &QTimer::timeout, this, &RefreshWhenSeen::now);
    widget->installEventFilter(this);
}

bool RefreshWhenSeen::follows()
{
    m_stale = m_stale || !m_widget->isVisible();
    return !m_stale;
}

void RefreshWhenSeen::now()
{
    m_timer.stop();
    m_stale = !m_widget->isVisible();
    if (!m_stale)
        m_refresh();
}

void RefreshWhenSeen::soon()
{
    if (follows())
        m_timer.start();
}

bool RefreshWhenSeen::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && m_stale) {
        m_stale = false;
        m_refresh();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace guillemet::ui
