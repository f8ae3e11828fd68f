#pragma once

#include "store/Database.h"

#include <QtCore/QStringList>

namespace guillemet::store {

/// Takes articles away for good: rows, history steps (those on other articles stay), index entries, and the
/// project entities that spoke of nothing else and that no person described; then empties the log, so that no
/// byte of the text stays in the project file.

/// Everything that an edit removed and that nobody undid. Returns how many articles went.
Result<int> purgeRemoved(Database &database);
/// These articles, at once and without undo; an Error, with nothing done, when one of them is not there.
Result<void> removeForGood(Database &database, const QStringList &articles);

} // namespace guillemet::store
