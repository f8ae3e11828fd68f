#pragma once

#include "detection/quotations/CueRanker.h"
#include "detection/quotations/QuotationModels.h"
#include "detection/quotations/Reading.h"

#include <vector>

namespace guillemet::detection {

/// What was decided about one quoted segment.
struct Fragment
{
    CueOption option;
    int cue = -1;    ///< also when it goes on with the segment before
    int source = -1; ///< index of Reading::phrases
    double sourceSure = 0;
    double speech = 0; ///< probability, not calibrated
    bool spoken = false;
    int joins = -1; ///< the segment whose quotation it goes on with
};

/// Cue, speech and source of every segment, in order.
std::vector<Fragment> decideFragments(const Reading &reading, const QuotationModels &models);

/// The most likely source and its probability; -1: none.
std::pair<int, double> chooseSource(const Reading &reading, int cue, int segment, const LinearModel &model);

/// The most likely way to introduce a segment. `mayGoOn`: the segment before was taken for speech.
std::pair<CueOption, double> chooseCue(const Reading &reading, int segment, bool mayGoOn,
                                       const LinearModel &model);

} // namespace guillemet::detection
