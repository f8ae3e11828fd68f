#include "ui/article/Lanes.h"

#include <array>
#include <map>
#include <numeric>

namespace guillemet::ui {

namespace {

/// Disjoint stretches of text; what is added joins with what it touches.
class Occupied
{
public:
    bool overlaps(text::Span span) const
    {
        auto after = m_ends.lower_bound(span.end);
        return after != m_ends.begin() && (--after)->second > span.start;
    }

    void add(text::Span span)
    {
        auto it = m_ends.upper_bound(span.start);
        if (it != m_ends.begin() && std::prev(it)->second >= span.start)
            --it;
        while (it != m_ends.end() && it->first <= span.end) {
            span = span.united({it->first, it->second});
            it = m_ends.erase(it);
        }
        m_ends.emplace(span.start, span.end);
    }

private:
    std::map<int, int> m_ends; // start → end
};

} // namespace

std::vector<int> lanes(const std::vector<text::Span> &spans)
{
    std::vector<size_t> order(spans.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&spans](size_t a, size_t b) {
        if (spans[a].length() != spans[b].length())
            return spans[a].length() < spans[b].length();
        return spans[a].start < spans[b].start;
    });
    std::vector<int> result(spans.size(), 0);
    std::array<Occupied, 3> taken;
    for (const size_t i : order) {
        int lane = 0;
        for (int k = 2; k >= 0; --k) {
            if (taken[size_t(k)].overlaps(spans[i])) {
                lane = std::min(2, k + 1);
                break;
            }
        }
        result[i] = lane;
        taken[size_t(lane)].add(spans[i]);
    }
    return result;
}

} // namespace guillemet::ui
