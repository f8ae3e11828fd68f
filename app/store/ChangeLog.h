#pragma once

#include "store/Database.h"

#include <QtCore/QStringList>

namespace guillemet::store {

/// Tells what other connections (another process, or a job of this one) have changed.
class ChangeLog
{
public:
    struct Changes
    {
        bool any = false;
        QStringList articles; ///< ids of those whose info, numbers or annotations changed, or that came;
                              ///< those that went are only seen by their absence from the list
        bool entities = false; ///< project entities or links to them
    };

    explicit ChangeLog(Database &database);

    /// What changed since the last poll, without what this connection did itself. Costs microseconds when
    /// nothing has.
    Result<Changes> poll();

private:
    Database &m_database;
    qint64 m_dataVersion = -1;
};

} // namespace guillemet::store
