#include "commands/ConvertCommand.h"

#include "commands/FormatOptions.h"
#include "exchange/Registry.h"
#include "project/SourceFile.h"
#include "project/WholeExport.h"

#include <QtCore/QSet>

namespace guillemet::commands {

namespace {

QString uniqueId(QSet<QString> &taken, const QString &id)
{
    QString unique = id;
    for (int n = 2; taken.contains(unique); ++n)
        unique = QStringLiteral("%1-%2").arg(id).arg(n);
    taken.insert(unique);
    return unique;
}

} // namespace

QString ConvertCommand::summary() const
{
    return tr("Convert a file of articles to another format, without a project");
}

std::vector<Option> ConvertCommand::options() const
{
    std::vector<Option> out{
        {QStringLiteral("from"), QStringLiteral("NAME"), tr("the file's format, instead of detecting it"), {}, false, false},
        {QStringLiteral("to"), QStringLiteral("NAME"), tr("one of those that `guillemet formats` lists"), {}, false, true},
        {QStringLiteral("output"), QStringLiteral("OUT"), tr("the file or folder to make"), {}, false, true},
        {QStringLiteral("encoding"), QStringLiteral("NAME"), tr("the file's encoding, instead of detecting it"), {}, false, false},
    };
    for (Option &option : exportFormatOptions())
        out.push_back(std::move(option));
    return out;
}

int ConvertCommand::run(const Arguments &arguments, Terminal &terminal) const
{
    const QString from = arguments.value(QStringLiteral("from"));
    const QString to = arguments.value(QStringLiteral("to"));
    if (!from.isEmpty() && !exchange::readerByName(from))
        return terminal.misuse(tr("Unknown format: %1. `guillemet formats` lists those that can be read.").arg(from));
    const exchange::WriterFormat *format = exchange::writerByName(to);
    if (!format)
        return terminal.misuse(tr("Unknown format: %1. `guillemet formats` lists those that can be written.").arg(to));
    const auto ofFormat = formatOptions(arguments, exportFormatOptions(), to, format->options());
    if (!ofFormat)
        return terminal.misuse(ofFormat.sentence());

    auto place = project::WholeExport::begin(arguments.value(QStringLiteral("output")));
    if (!place)
        return terminal.fail(place.sentence());
    const auto writer = format->open(place->temporaryPath(), {false, *ofFormat});
    if (!writer)
        return terminal.fail(writer.sentence());
    QSet<QString> ids;
    exchange::ReadReport report;
    const Result<void> read = project::readSource(
        arguments.paths().first(), {from, arguments.value(QStringLiteral("encoding")), {}},
        [&](annotation::Article article) {
            article.info.id = uniqueId(ids, article.info.id);
            return (*writer)->write(article);
        },
        report);
    for (const QString &warning : std::as_const(report.warnings))
        terminal.note(warning);
    if (!read)
        return terminal.fail(read.sentence());
    if (const Result<void> finished = (*writer)->finish(); !finished)
        return terminal.fail(finished.sentence());
    for (const QString &warning : (*writer)->warnings())
        terminal.note(warning);
    const Result<void> committed = place->commit();
    return committed ? 0 : terminal.fail(committed.sentence());
}

} // namespace guillemet::commands
