#include "tests/benchmarks/Frames.h"

#include <QtCore/QEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QWidget>
#include <algorithm>
#include <cstdio>
#include <ctime>

namespace guillemet::tests {

bool Frames::eventFilter(QObject *watched, QEvent *event)
{
    m_seen = m_seen || (watched == m_painted && event->type() == QEvent::Paint);
    return false;
}

void Frames::measure(const std::function<void()> &act, QWidget *painted)
{
    m_painted = painted;
    painted->installEventFilter(this);
    m_seen = false;
    const std::clock_t before = std::clock();
    QElapsedTimer timer;
    timer.start();
    act();
    // What was painted within the act itself (a resize) is a frame as well.
    // One pass at a time: with a time limit processEvents() goes on until nothing is left to do.
    while (!m_seen && timer.elapsed() < 20000)
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    m_times.push_back(double(timer.nsecsElapsed()) / 1e6);
    m_processor.push_back(1e3 * double(std::clock() - before) / CLOCKS_PER_SEC);
    painted->removeEventFilter(this);
}

void Frames::restBetween(int milliseconds)
{
    QElapsedTimer whole;
    whole.start();
    while (whole.elapsed() < milliseconds) {
        QElapsedTimer one;
        one.start();
        QCoreApplication::processEvents();
        m_stall = std::max(m_stall, double(one.nsecsElapsed()) / 1e6);
        QThread::usleep(500);
    }
}

void Frames::rest(int milliseconds)
{
    QTest::qWait(milliseconds);
}

void Frames::report(const char *what, double goal, double goalOfP99)
{
    std::sort(m_times.begin(), m_times.end());
    std::sort(m_processor.begin(), m_processor.end());
    const double median = m_times[m_times.size() / 2];
    const double p99 = m_times[std::min(m_times.size() - 1, m_times.size() * 99 / 100)];
    const char *row = QTest::currentDataTag();
    std::printf("BENCH %s | %s | median %.1f ms (goal %g) | p99 %.1f ms", what, row ? row : "", median, goal, p99);
    if (goalOfP99 > 0)
        std::printf(" (goal %g)", goalOfP99);
    std::printf(" | processor median %.1f, largest %.1f ms", m_processor[m_processor.size() / 2], m_processor.back());
    std::printf(" | largest %.1f ms | longest stall after %.1f ms | n %zu\n", m_times.back(), m_stall, m_times.size());
    std::fflush(stdout);
#ifdef QT_NO_DEBUG
    QVERIFY2(median < 10 * goal, what);
#endif
}

} // namespace guillemet::tests
