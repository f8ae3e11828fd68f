#pragma once

#include "detection/Analysis.h"
#include "detection/names/NameTagger.h"

namespace guillemet::detection {

/// Brings a name's edges within the scheme: no article, elision or title before it, no mark around it. False when
/// nothing of the name is left.
bool trimToScheme(const Analysis &article, TaggedName &name);

} // namespace guillemet::detection
