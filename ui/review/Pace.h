#pragma once

#include <QtCore/QtGlobal>
#include <vector>

namespace guillemet::ui {

/// How quickly the user decides: the median of the last decisions' times, pauses left out. Knows no clock: it is
/// told the milliseconds of any running clock.
class Pace
{
public:
    void started(qint64 now) { m_last = now; }
    void decided(qint64 now);

    /// Minutes that so many decisions may take, rounded up; 0 for less than half a minute, −1 while too little is known.
    int minutesFor(int undecided) const;

private:
    std::vector<int> m_times; // milliseconds of the last decisions, oldest first
    qint64 m_last = -1;
};

} // namespace guillemet::ui
