#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace guillemet::tests {

/// What a run of the program itself cost, as the kernel counted it (Linux, macOS).
struct ChildRun
{
    bool ok = false;
    double seconds = 0;   ///< by the clock
    double processor = 0; ///< seconds of processor time, user and system
    double megabytes = 0; ///< the most memory that it held at a time
};

/// Runs `guillemet`, which lies beside this executable; its output goes to the file `output`.
ChildRun runGuillemet(const QStringList &arguments, const QString &output);

} // namespace guillemet::tests
