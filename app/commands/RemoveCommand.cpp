#include "commands/RemoveCommand.h"

#include "commands/Log.h"
#include "store/Backup.h"
#include "store/Removal.h"

namespace guillemet::commands {

QString RemoveCommand::summary() const
{
    return tr("Remove articles from a project for good; this cannot be undone");
}

int RemoveCommand::run(const Arguments &arguments, Terminal &terminal) const
{
    const QString path = arguments.paths().first();
    QStringList ids = arguments.paths().mid(1);
    ids.removeDuplicates();
    const auto database = store::Database::open(path);
    if (!database)
        return terminal.fail(database.sentence());
    if ((*database)->isReadOnly())
        return terminal.fail(tr("%1: the project cannot be written here.").arg(path));
    if (const auto removed = store::removeForGood(**database, ids); !removed)
        return terminal.fail(removed.sentence());
    for (const QString &id : std::as_const(ids))
        terminal.line(QStringLiteral("removed\t") + id);
    if (const qsizetype kept = store::backups(path).size(); kept > 0) {
        terminal.note(tr("%n backup(s) of the project still hold what was removed, until newer ones take their place.",
                         nullptr, int(kept)));
    }
    return 0;
}

} // namespace guillemet::commands
