#include "annotation/SpanIndex.h"

#include <algorithm>

namespace guillemet::annotation {

SpanIndex::SpanIndex(std::vector<Entry> entries) : m_entries(std::move(entries))
{
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [](const Entry &a, const Entry &b) { return a.span < b.span; });
    m_leaves = 1;
    while (m_leaves < m_entries.size())
        m_leaves *= 2;
    m_largestEnd.assign(2 * m_leaves, -1);
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_largestEnd[m_leaves + i] = m_entries[i].span.isEmpty() ? -1 : m_entries[i].span.end;
    for (size_t i = m_leaves - 1; i >= 1; --i)
        m_largestEnd[i] = std::max(m_largestEnd[2 * i], m_largestEnd[2 * i + 1]);
}

std::vector<int> SpanIndex::overlapping(text::Span range) const
{
    std::vector<int> out;
    if (m_entries.empty() || range.isEmpty())
        return out;
    // Only entries that start before the range ends can overlap it.
    const auto limit = std::lower_bound(m_entries.begin(), m_entries.end(), range.end,
                                        [](const Entry &entry, int end) { return entry.span.start < end; });
    collect(1, 0, m_leaves, range, size_t(limit - m_entries.begin()), out);
    return out;
}

void SpanIndex::collect(size_t node, size_t low, size_t high, text::Span range, size_t limit,
                        std::vector<int> &out) const
{
    if (low >= limit || m_largestEnd[node] <= range.start)
        return;
    if (high - low == 1) {
        out.push_back(m_entries[low].item);
        return;
    }
    const size_t middle = (low + high) / 2;
    collect(2 * node, low, middle, range, limit, out);
    collect(2 * node + 1, middle, high, range, limit, out);
}

} // namespace guillemet::annotation
