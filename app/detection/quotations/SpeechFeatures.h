#pragma once

#include "detection/quotations/CueRanker.h"
#include "detection/quotations/Reading.h"

namespace guillemet::detection {

/// What tells speech from titles, terms, nicknames and words set apart, for one quoted segment. `option` is how
/// the cue ranker would introduce it, with its probability.
Features speechFeatures(const Reading &reading, int segment, const CueOption &option, double probability,
                        FeatureNames *names);

} // namespace guillemet::detection
