#include "commands/CheckCommand.h"

#include "store/Check.h"

namespace guillemet::commands {

QString CheckCommand::summary() const
{
    return tr("Check that a project is whole");
}

int CheckCommand::run(const Arguments &arguments, Terminal &terminal) const
{
    const QString path = arguments.paths().first();
    const auto database = store::Database::open(path, store::Access::ReadOnly);
    if (!database)
        return terminal.fail(database.sentence());
    const auto report = store::check(**database);
    if (!report)
        return terminal.fail(report.sentence());
    if (!report->problems.isEmpty()) {
        for (const QString &problem : report->problems)
            terminal.line(problem);
        return terminal.fail(tr("%1: the check found %n problem(s).", nullptr, int(report->problems.size())).arg(path));
    }
    terminal.line(tr("whole: %1 articles, %2 annotations, %3 steps")
                      .arg(report->articles)
                      .arg(report->annotations)
                      .arg(report->steps));
    return 0;
}

} // namespace guillemet::commands
