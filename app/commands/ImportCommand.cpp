#include "commands/ImportCommand.h"

#include "commands/FormatOptions.h"
#include "commands/Interruption.h"
#include "commands/Log.h"
#include "exchange/Registry.h"
#include "project/jobs/ImportJob.h"

namespace guillemet::commands {

using project::ImportLine;

namespace {

/// A field of a line whose fields are parted by tabs.
QString field(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

} // namespace

QString ImportCommand::summary() const
{
    return tr("Take articles into a project: one line for each, imported, present or refused");
}

std::vector<Option> ImportCommand::options() const
{
    std::vector<Option> out{
        {QStringLiteral("format"), QStringLiteral("NAME"), tr("the files' format, instead of detecting it"), {}, false, false},
        {QStringLiteral("encoding"), QStringLiteral("NAME"), tr("the files' encoding, instead of detecting it"), {}, false, false},
    };
    for (Option &option : importFormatOptions())
        out.push_back(std::move(option));
    return out;
}

int ImportCommand::run(const Arguments &arguments, Terminal &terminal) const
{
    project::ImportRequest request;
    request.project = arguments.paths().first();
    request.paths = arguments.paths().mid(1);
    request.format = arguments.value(QStringLiteral("format"));
    request.encoding = arguments.value(QStringLiteral("encoding"));
    const exchange::Reader *reader = exchange::readerByName(request.format);
    if (!request.format.isEmpty() && !reader) {
        return terminal.misuse(tr("Unknown format: %1. `guillemet formats` lists those that can be read.")
                                   .arg(request.format));
    }
    const auto ofFormat = formatOptions(arguments, importFormatOptions(), request.format,
                                        reader ? reader->options() : std::vector<exchange::FormatOption>());
    if (!ofFormat)
        return terminal.misuse(ofFormat.sentence());
    request.formatOptions = *ofFormat;

    project::ImportJob job(request);
    int code = 0;
    job.onLine = [&](const ImportLine &line) {
        const QString file = field(line.file);
        switch (line.outcome) {
        case ImportLine::Outcome::Imported:
            terminal.line(QStringLiteral("imported\t%1\t%2").arg(field(line.id), file));
            terminal.log().write(Log::Level::Note, QStringLiteral("imported %1 as %2").arg(file, field(line.id)));
            break;
        case ImportLine::Outcome::Present:
            terminal.line(QStringLiteral("present\t%1\t%2").arg(field(line.id), file));
            if (line.mentions + line.quotations > 0) {
                terminal.note(tr("%1: its text is in the project already; %n annotation(s) of the file were left out.",
                                 nullptr, line.mentions + line.quotations).arg(line.file));
            }
            break;
        case ImportLine::Outcome::Refused:
            terminal.line(QStringLiteral("refused\t%1\t%2").arg(file, field(line.reason)));
            code = terminal.fail(line.file + QStringLiteral(": ") + line.reason);
            break;
        }
    };
    project::JobControl control;
    const Interruption interruption(control);
    const Result<void> done = job.run(control);
    if (control.isCancelled())
        code = terminal.fail(tr("%1: interrupted; what was imported before stays.").arg(request.project));
    for (const QString &warning : job.report().warnings)
        terminal.note(warning);
    if (job.report().passedOver > 0)
        terminal.note(tr("%n file(s) of unknown kinds were passed over.", nullptr, job.report().passedOver));
    return done ? code : terminal.fail(done.sentence());
}

} // namespace guillemet::commands
