#include "commands/NewCommand.h"

#include "store/Database.h"

namespace guillemet::commands {

QString NewCommand::summary() const
{
    return tr("Make an empty project");
}

int NewCommand::run(const Arguments &arguments, Terminal &terminal) const
{
    const auto created = store::Database::create(arguments.paths().first());
    return created ? 0 : terminal.fail(created.sentence());
}

} // namespace guillemet::commands
