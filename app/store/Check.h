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

/// How the search index is checked. Compared: with every text, by FTS5 itself, which keeps other writers
/// waiting for as long as it takes (seconds in a project of thousands of articles). Counted: that every text
/// is in it, beside whatever else goes on.
enum class IndexCheck : unsigned char { Compared, Counted };

/// The full integrity check: the file's structure, references, the search index, every text against its
/// SHA-256, every span within its text, every number kept beside the rows, every step of the history
/// readable. Changes nothing. `cancel` may be set by another thread.
Result<CheckReport> check(Database &database, const std::atomic<bool> *cancel = nullptr,
                          IndexCheck index = IndexCheck::Compared);

} // namespace guillemet::store
