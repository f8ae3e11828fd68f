#pragma once

#include "detection/quotations/CueRanker.h"
#include "detection/quotations/Reading.h"

#include <vector>

namespace guillemet::detection {

/// What a first look held its neighbours to be: probabilities that they are speech.
struct SpeechNeighbours
{
    double before = -1;    ///< the segment before in the same paragraph; -1: none
    double after = -1;     ///< the segment after in the same paragraph
    double article = -1;   ///< mean of the article's others; -1: none
    double paragraph = -1; ///< mean of the paragraph's others
};
/// `looks`: the first look's probability for each segment of the article.
SpeechNeighbours neighboursOf(const Reading &reading, const std::vector<double> &looks, int segment);

/// What speaks for speech at a second look: the neighbours' first.
void addNeighbours(const SpeechNeighbours &neighbours, double look, Features &features);

/// What tells speech from titles, terms, nicknames and words set apart, for one quoted segment. `option` is
/// how the cue ranker would introduce it, with its probability.
Features speechFeatures(const Reading &reading, int segment, const CueOption &option, double probability,
                        FeatureNames *names);

} // namespace guillemet::detection
