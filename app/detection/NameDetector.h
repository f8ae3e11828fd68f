#pragma once

#include "annotation/Mention.h"
#include "detection/Analysis.h"
#include "detection/Memory.h"

#include <vector>

namespace guillemet::detection {

/// Finds the names of an article. Pure: same input, same output; safe to call from several threads at once.
class NameDetector
{
public:
    virtual ~NameDetector() = default;

    /// Mentions of kind Name, in reading order, disjoint, without ids and entities.
    virtual std::vector<annotation::Mention> names(const Analysis &article, const Memory &memory) const = 0;
};

} // namespace guillemet::detection
