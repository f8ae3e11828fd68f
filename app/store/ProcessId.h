#pragma once

#include <QtCore/QString>

namespace guillemet::store {

/// A process as it can be told from a later one that was given the same number.
struct ProcessId
{
    QString host;
    qint64 pid = 0;
    QString started; ///< empty where the system does not tell

    static ProcessId own();
    /// Of a process of this computer; `started` stays empty when it does not live.
    static ProcessId of(qint64 pid);
    /// A process of another computer counts as living: nobody here can tell.
    bool isAlive() const;
};

} // namespace guillemet::store
