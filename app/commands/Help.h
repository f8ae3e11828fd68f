#pragma once

#include <QtCore/QString>
#include <vector>

namespace guillemet::commands {

class Command;
struct Option;

/// Options that every command knows.
std::vector<Option> commonOptions();

/// What `guillemet --help` prints: the ways to start it and all commands, one line each.
QString overview();
/// «guillemet new PROJECT»: the command with all that it takes, on one line.
QString synopsis(const Command &command);
/// What `guillemet COMMAND --help` prints.
QString helpOf(const Command &command);

} // namespace guillemet::commands
