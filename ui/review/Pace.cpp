#include "ui/review/Pace.h"

#include <algorithm>
#include <cmath>

namespace guillemet::ui {

namespace {
constexpr qint64 pause = 90 * 1000; // somebody was called away
constexpr size_t remembered = 30;
constexpr size_t enough = 3;
} // namespace

void Pace::decided(qint64 now)
{
    if (m_last >= 0 && now - m_last < pause) {
        m_times.push_back(int(now - m_last));
        if (m_times.size() > remembered)
            m_times.erase(m_times.begin());
    }
    m_last = now;
}

int Pace::minutesFor(int undecided) const
{
    if (m_times.size() < enough)
        return -1;
    std::vector<int> sorted = m_times;
    const auto middle = sorted.begin() + qsizetype(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    const double minutes = double(*middle) * undecided / 60000.0;
    return minutes < 0.5 ? 0 : int(std::ceil(minutes));
}

} // namespace guillemet::ui
