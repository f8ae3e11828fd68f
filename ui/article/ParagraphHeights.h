#pragma once

#include <cstddef>
#include <vector>

namespace guillemet::ui {

/// Where each paragraph of a page begins and how tall it is, in logical pixels: estimated at first, exact
/// once it was laid out. Prefix sums in a Fenwick tree: every question and every correction is O(log n).
class ParagraphHeights
{
public:
    /// All heights anew, all of them estimates.
    void reset(std::vector<double> estimates);

    int count() const { return int(m_heights.size()); }
    double height(int paragraph) const { return m_heights[std::size_t(paragraph)]; }
    bool isExact(int paragraph) const { return m_exact[std::size_t(paragraph)]; }
    /// Sum of the heights before `paragraph`, which may be count().
    double start(int paragraph) const;
    double total() const { return start(count()); }

    void setExact(int paragraph, double height);

    /// The paragraph that covers `y`, the first or last one for what lies outside. Only when count() > 0.
    int at(double y) const;

    /// The first paragraph at or after `from` that is an estimate, or -1.
    int nextEstimate(int from) const;
    bool allExact() const { return m_estimates == 0; }

private:
    std::vector<double> m_heights;
    std::vector<bool> m_exact;
    std::vector<double> m_tree; // m_tree[i] sums the (i & -i) heights that end at number i, counted from 1
    int m_estimates = 0;
};

} // namespace guillemet::ui
