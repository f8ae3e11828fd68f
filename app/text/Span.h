#pragma once

#include <QtCore/QtGlobal>
#include <algorithm>

namespace guillemet::text {

/// A half-open range [start, end) of an article's stored text.
/// In memory offsets always count UTF-16 units; code points appear only at the border (ArticleText converts).
struct Span
{
    int start = 0;
    int end = 0;

    int length() const { return end - start; }
    bool isEmpty() const { return end <= start; }
    bool contains(int offset) const { return offset >= start && offset < end; }
    bool contains(Span other) const { return other.start >= start && other.end <= end; }
    bool overlaps(Span other) const { return start < other.end && other.start < end; }
    Span intersected(Span other) const { return {std::max(start, other.start), std::min(end, other.end)}; }
    Span united(Span other) const { return {std::min(start, other.start), std::max(end, other.end)}; }

    friend bool operator==(Span, Span) = default;
    /// Reading order: the earlier start first; of two with one start, the longer first.
    friend bool operator<(Span a, Span b) { return a.start != b.start ? a.start < b.start : a.end > b.end; }
};

} // namespace guillemet::text
