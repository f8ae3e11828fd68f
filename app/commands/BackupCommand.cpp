#include "commands/BackupCommand.h"

#include "store/Backup.h"

namespace guillemet::commands {

QString BackupCommand::summary() const
{
    return tr("Copy a project while it is in use, and check the copy");
}

std::vector<Option> BackupCommand::options() const
{
    return {{QStringLiteral("force"), {}, tr("replace an existing file"), {}, false, false}};
}

int BackupCommand::run(const Arguments &arguments, Terminal &terminal) const
{
    const auto database = store::Database::open(arguments.paths().at(0), store::Access::ReadOnly);
    if (!database)
        return terminal.fail(database.sentence());
    const auto made = store::backupTo(**database, arguments.paths().at(1), arguments.has(QStringLiteral("force")));
    return made ? 0 : terminal.fail(made.sentence());
}

} // namespace guillemet::commands
