#pragma once

#include "detection/quotations/Reading.h"

#include <vector>

namespace guillemet::detection {

/// A way in which a quoted segment may be introduced.
struct CueOption
{
    enum Kind { None, GoesOn, ByCue } kind = None; ///< GoesOn: as the segment before it
    int cue = -1;                                  ///< index into Reading::cues
};

/// The options of a segment: nothing, going on with the segment before, and the cues of its own sentence and
/// of the sentences beside it.
std::vector<CueOption> cueOptions(const Reading &reading, int segment);

/// What speaks for one option.
Features cueFeatures(const Reading &reading, int segment, const CueOption &option, FeatureNames *names);

/// A cue's class and form in one short word («says-finite», «prep»).
const char *cueType(const Cue &cue);

} // namespace guillemet::detection
