#include "commands/CommandLine.h"

#include <cstdio>

namespace guillemet::commands {

bool isTerminalRun(const QStringList &arguments)
{
    return arguments.contains(QStringLiteral("--version"));
}

int run(const QStringList &)
{
    std::puts("guillemet " GUILLEMET_VERSION);
    return 0;
}

} // namespace guillemet::commands
