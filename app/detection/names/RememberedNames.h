#pragma once

#include "annotation/Mention.h"
#include "detection/Analysis.h"
#include "detection/Memory.h"

#include <vector>

namespace guillemet::detection {

/// Applies what persons decided in the project to an article's suggested names: rejected forms go; forms that were
/// confirmed are names of that type wherever they stand, unless a longer suggested name holds them. Takes and gives
/// mentions in reading order, disjoint.
std::vector<annotation::Mention> withRemembered(std::vector<annotation::Mention> names, const Analysis &article,
                                                const Memory &memory);

} // namespace guillemet::detection
