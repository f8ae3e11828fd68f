#pragma once

#include <QtCore/QStringView>
#include <vector>

namespace guillemet::commands {

class Command;

/// All commands, in the order of the help.
const std::vector<const Command *> &commandTable();
/// By its word; null if there is none.
const Command *commandByName(QStringView name);

} // namespace guillemet::commands
