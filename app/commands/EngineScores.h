#pragma once

#include "detection/Engine.h"
#include "measure/Scorer.h"

namespace guillemet::commands {

/// Lets the engine annotate the gold article's text, in that article's language, and adds the comparison.
Result<void> scoreEngine(const detection::Engine &engine, const annotation::Article &gold, measure::Scorer &scorer);

} // namespace guillemet::commands
