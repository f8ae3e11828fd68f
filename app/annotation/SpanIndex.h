#pragma once

#include "text/Span.h"

#include <vector>

namespace guillemet::annotation {

/// Finds the spans that overlap a range: sorted by start, with a segment tree of the largest end, so that one
/// span over everything does no harm. Building is O(n log n), a query O((hits + 1) log n). Empty spans are never
/// found.
class SpanIndex
{
public:
    struct Entry
    {
        text::Span span;
        int item = 0; ///< the caller's own number
    };

    SpanIndex() = default;
    explicit SpanIndex(std::vector<Entry> entries);

    /// Items whose span overlaps `range`, in reading order of their spans.
    std::vector<int> overlapping(text::Span range) const;
    /// Items whose span holds the offset, in reading order.
    std::vector<int> at(int offset) const { return overlapping({offset, offset + 1}); }

    /// All entries, in reading order.
    const std::vector<Entry> &entries() const { return m_entries; }

private:
    void collect(size_t node, size_t low, size_t high, text::Span range, size_t limit, std::vector<int> &out) const;

    std::vector<Entry> m_entries;
    std::vector<int> m_largestEnd; // heap-shaped: node 1 covers all, its children 2n and 2n+1
    size_t m_leaves = 0;
};

} // namespace guillemet::annotation
