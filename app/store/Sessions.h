#pragma once

#include "store/Database.h"

#include <QtCore/QString>

namespace guillemet::store {

/// The records of the windows that have the project open: process id and start time. Commands and read-only
/// openings leave none. What was removed goes for good when the last one closes, or, after a crash, at the
/// next opening.
class Sessions
{
public:
    explicit Sessions(Database &database) : m_database(database) {}
    ~Sessions(); ///< closes

    struct Opening
    {
        bool unclean = false; ///< a session ended without closing: run the full check in the background
        bool alone = true;    ///< no other living process has the project open
    };
    /// Records this process. On a read-only database it does nothing.
    Result<Opening> open();
    Result<void> close();

private:
    Database &m_database;
    qint64 m_row = 0;
};

} // namespace guillemet::store
