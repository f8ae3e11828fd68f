#pragma once

#include <QtCore/QObject>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace guillemet::ui {

/// A desktop that ends its session asks programs to go with SIGTERM or SIGHUP, a terminal with SIGINT. That is a
/// regular end: the application quits its event loop, the project is closed, and the next start has nothing to check.
/// One at a time; on systems without such signals it does nothing.
class EndSignals : public QObject
{
    Q_OBJECT
public:
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override; ///< the signals do again what they did before

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace guillemet::ui
