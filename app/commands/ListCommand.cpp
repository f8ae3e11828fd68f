#include "commands/ListCommand.h"

#include "commands/Listing.h"
#include "commands/ProjectListings.h"
#include "store/Database.h"

namespace guillemet::commands {

QString ListCommand::summary() const
{
    return tr("List what a project holds");
}

std::vector<Option> ListCommand::options() const
{
    return {{QStringLiteral("format"), QStringLiteral("FORMAT"),
             tr("a table for people, or TSV or JSON for programs (default: table)"),
             {QStringLiteral("table"), QStringLiteral("tsv"), QStringLiteral("json")}, false, false}};
}

int ListCommand::run(const Arguments &arguments, Terminal &terminal) const
{
    const QString what = arguments.paths().at(1);
    const ProjectListing *listing = projectListing(what);
    if (!listing) {
        return terminal.misuse(tr("“%1” cannot be listed; what can: articles, mentions, entities, quotations, speakers.")
                                   .arg(what));
    }
    const auto database = store::Database::open(arguments.paths().first(), store::Access::ReadOnly);
    if (!database)
        return terminal.fail(database.sentence());
    const QString format = arguments.value(QStringLiteral("format"));
    Listing out(terminal, format == u"json"  ? Listing::Format::Json
                          : format == u"tsv" ? Listing::Format::Tsv
                                             : Listing::Format::Table,
                listing->columns);
    if (const Result<void> listed = listing->list(**database, out); !listed)
        return terminal.fail(listed.sentence());
    out.finish();
    return 0;
}

} // namespace guillemet::commands
