#include "commands/ExportCommand.h"

#include "commands/FormatOptions.h"
#include "commands/Interruption.h"
#include "commands/Log.h"
#include "exchange/Registry.h"
#include "project/jobs/ExportJob.h"

namespace guillemet::commands {

QString ExportCommand::summary() const
{
    return tr("Write a project's articles in another format, whole or not at all");
}

std::vector<Option> ExportCommand::options() const
{
    std::vector<Option> out{
        {QStringLiteral("format"), QStringLiteral("NAME"), tr("one of those that `guillemet formats` lists"), {}, false, true},
        {QStringLiteral("output"), QStringLiteral("PATH"), tr("the file or folder to make"), {}, false, true},
        {QStringLiteral("status"), QStringLiteral("STATUS"), tr("all annotations or confirmed ones only (default: all)"),
         {QStringLiteral("all"), QStringLiteral("confirmed")}, false, false},
        {QStringLiteral("article"), QStringLiteral("ID"), tr("only this article; may be repeated"), {}, true, false},
    };
    for (Option &option : exportFormatOptions())
        out.push_back(std::move(option));
    return out;
}

int ExportCommand::run(const Arguments &arguments, Terminal &terminal) const
{
    project::ExportRequest request;
    request.project = arguments.paths().first();
    request.format = arguments.value(QStringLiteral("format"));
    request.output = arguments.value(QStringLiteral("output"));
    request.onlyConfirmed = arguments.value(QStringLiteral("status")) == u"confirmed";
    request.articles = arguments.values(QStringLiteral("article"));
    const exchange::WriterFormat *format = exchange::writerByName(request.format);
    if (!format) {
        return terminal.misuse(tr("Unknown format: %1. `guillemet formats` lists those that can be written.")
                                   .arg(request.format));
    }
    const auto ofFormat = formatOptions(arguments, exportFormatOptions(), request.format, format->options());
    if (!ofFormat)
        return terminal.misuse(ofFormat.sentence());
    request.formatOptions = *ofFormat;

    project::ExportJob job(request);
    project::JobControl control;
    const Interruption interruption(control);
    const Result<void> done = job.run(control);
    if (!done)
        return terminal.fail(done.sentence());
    if (control.isCancelled())
        return terminal.fail(tr("%1: interrupted; nothing was written.").arg(request.output));
    for (const QString &warning : job.report().warnings)
        terminal.note(warning);
    terminal.log().write(Log::Level::Note, QStringLiteral("articles exported: %1").arg(job.report().articles));
    return 0;
}

} // namespace guillemet::commands
