#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>
#include <functional>
#include <vector>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace guillemet::tests {

/// Times from an act to the end of the first frame in which a widget was painted anew, in milliseconds. The
/// platform's own wait before a frame (5 ms in Qt 6.4 unless QT_QPA_UPDATE_IDLE_TIME says otherwise) counts.
class Frames : public QObject
{
public:
    void measure(const std::function<void()> &act, QWidget *painted);
    /// Lets timers do their work; what keeps the event loop longest in one go counts as a stall.
    void restBetween(int milliseconds);
    static void rest(int milliseconds);
    /// Prints median, 99th percentile, largest and the longest stall; fails far beyond the goal only, since machines
    /// differ.
    void report(const char *what, double goal, double goalOfP99 = 0);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QObject *m_painted = nullptr;
    bool m_seen = false;
    std::vector<double> m_times;
    std::vector<double> m_processor; ///< the processor's time alone, for a machine that others use too
    double m_stall = 0;
};

} // namespace guillemet::tests
