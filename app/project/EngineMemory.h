#pragma once

#include "detection/Memory.h"
#include "store/Database.h"
#include "text/Result.h"

namespace guillemet::project {

/// What the persons of a project have taught the engine: names by form as they decided them, and the entities that
/// they named or described.
Result<detection::Memory> engineMemory(store::Database &database);

} // namespace guillemet::project
