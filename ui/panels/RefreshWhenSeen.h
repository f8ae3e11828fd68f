#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace guillemet::ui {

/// Keeps what nobody sees from costing anything: while its widget is out of sight it only remembers that there is
/// something new to show, and shows it when the widget comes into sight.
class RefreshWhenSeen : public QObject
{
public:
    RefreshWhenSeen(QWidget *widget, std::function<void()> refresh);

    /// True when the widget is in sight and may follow a change at once; otherwise it is refreshed as a whole later.
    bool follows();
    void now();  ///< in sight: at once
    void soon(); ///< in sight: when the hand rests, once for several asked in quick succession
    bool isDue() const { return m_stale || m_timer.isActive(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_widget;
    std::function<void()> m_refresh;
    QTimer m_timer;
    bool m_stale = false;
};

} // namespace guillemet::ui
