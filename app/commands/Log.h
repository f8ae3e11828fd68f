#pragma once

#include "text/Result.h"

#include <QtCore/QFile>
#include <QtCore/QString>

namespace guillemet::commands {

/// The file of `--log`: one line an event, with its time in UTC. It says what happened and to which file, never
/// what an article says. Without open() nothing is written.
class Log
{
public:
    enum class Level : unsigned char { Note, Failure };

    /// Appends to `path`; a new file is readable by its owner only.
    Result<void> open(const QString &path);
    void write(Level level, const QString &event);

private:
    QFile m_file;
};

} // namespace guillemet::commands
