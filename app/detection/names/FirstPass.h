#pragma once

#include "detection/names/NameFeatures.h"
#include "detection/names/NameModel.h"

#include <vector>

namespace guillemet::detection {

/// What the first model says about an article's tokens, one element a token.
struct FirstPass
{
    using Types = std::array<float, nameTypes + 1>; ///< probabilities of the types of names; the last one of no name

    std::vector<LabelScores> scores;
    std::vector<signed char> labels;
    std::vector<Types> types;
};

FirstPass firstPass(const NameModel &model, const NameFeatures &features);

} // namespace guillemet::detection
