#pragma once

#include "text/Span.h"

#include <utility>
#include <vector>

namespace guillemet::measure {

/// Characters in common by characters in both, 0 to 1. 0 for two empty spans.
double jaccard(text::Span a, text::Span b);

/// Pairs (gold, system) of indexes, one to one, the best first, none under `threshold` (above 0). Of equal
/// pairs the one with the larger gold index, then the larger system index, goes first. n log n and the number
/// of overlaps.
std::vector<std::pair<int, int>> bestPairs(const std::vector<text::Span> &gold,
                                           const std::vector<text::Span> &system, double threshold);

} // namespace guillemet::measure
