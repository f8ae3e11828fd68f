#pragma once

#include "text/Span.h"

#include <vector>

namespace guillemet::ui {

/// The lane of each mark's line under the text: 0 next to the letters. Of marks that overlap the longest
/// takes the outer lane; from the fourth on they share lane 2. O(n log n) whatever overlaps.
std::vector<int> lanes(const std::vector<text::Span> &spans);

} // namespace guillemet::ui
