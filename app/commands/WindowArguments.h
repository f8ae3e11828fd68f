#pragma once

#include "text/Result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace guillemet::commands {

/// What `guillemet` without a command word was asked for.
struct WindowArguments
{
    bool review = false;
    QString article;
    QString project; ///< empty: the sample project, or the last one
    QString log;

    /// Fails with a sentence on anything that the window does not take. Qt's own options (`-platform`, `-style`, …)
    /// are passed over.
    static Result<WindowArguments> parse(const QStringList &words);
};

} // namespace guillemet::commands
