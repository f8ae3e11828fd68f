#pragma once

#include "store/Database.h"

#include <QtCore/QStringList>
#include <vector>

namespace guillemet::store {

// The part of a removal that stands in a transaction which the caller opened; the caller empties the log
// after the commit (Database::checkpoint).

/// Everything that an edit removed and that nobody undid. Returns how many articles went.
Result<int> purgeWithin(Database &database);
/// These articles, by row number.
Result<void> purgeRows(Database &database, const std::vector<qint64> &articles);

} // namespace guillemet::store
