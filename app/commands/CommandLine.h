#pragma once

#include <QtCore/QStringList>

namespace guillemet::commands {

/// Whether the arguments (without the program's name) ask for the terminal: a command word or an option that only
/// prints. Otherwise the window opens.
bool isTerminalRun(const QStringList &arguments);

/// Runs a command; returns the exit code of the contract (0 done, 1 failed, 2 wrong usage).
int run(const QStringList &arguments);

} // namespace guillemet::commands
