#pragma once

#include "annotation/Edit.h"
#include "store/Database.h"
#include "text/Result.h"

namespace guillemet::project {

/// The edit with every entity that it makes linked to an entity of the project: to the one of that name and type if
/// there is one (as a suggestion: nobody has said that they are the same), else to one that the edit makes too.
Result<annotation::Edit> withLinkedEntities(store::Database &database, const annotation::Edit &edit);

} // namespace guillemet::project
