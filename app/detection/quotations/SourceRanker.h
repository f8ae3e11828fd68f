#pragma once

#include "detection/quotations/CueRanker.h"
#include "detection/quotations/Reading.h"

#include <vector>

namespace guillemet::detection {

/// Where a source is looked for: beside a cue, or, without one, beside a quoted segment.
struct SourceQuestion
{
    int cue = -1;
    int segment = -1;
};

/// Indexes of Reading::phrases that may be the source; -1, the first of them, stands for none.
std::vector<int> sourceOptions(const Reading &reading, const SourceQuestion &question);

Features sourceFeatures(const Reading &reading, const SourceQuestion &question, int phrase,
                        FeatureNames *names);

} // namespace guillemet::detection
