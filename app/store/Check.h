#pragma once

#include "store/Database.h"

#include <QtCore/QStringList>
#include <atomic>

namespace guillemet::store {

struct CheckReport
{
    QStringList problems; ///< sentences; empty: the project is whole
    int articles = 0;
    int annotations = 0;
    int steps = 0;
    bool cancelled = false;
};

/// The full integrity check: the file's structure, references, the search index, every text against its SHA-256,
/// every span within its text, every number kept beside the rows, every step of the history readable.
/// Reads only. `cancel` may be set by another thread.
Result<CheckReport> check(Database &database, const std::atomic<bool> *cancel = nullptr);

} // namespace guillemet::store
