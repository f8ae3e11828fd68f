#pragma once

#include "detection/ModelSet.h"
#include "detection/NameDetector.h"
#include "text/Result.h"

#include <memory>

namespace guillemet::detection {

/// The detector that the engine uses: the trained tagger of the article's language, the rules of the scheme, dates by
/// rule, and what persons decided in the project. French also stands in for languages without a model.
Result<std::unique_ptr<NameDetector>> modelNames(const ModelSet &models);

} // namespace guillemet::detection
