#include "commands/ConvertCommand.h"

#include "commands/FormatOptions.h"
#include "commands/Interruption.h"
#include "exchange/LossyWriter.h"
#include "exchange/Registry.h"
#include "project/SourceFile.h"
#include "project/WholeExport.h"
#include "project/jobs/FilesToImport.h"

#include <QtCore/QFileInfo>
#include <QtCore/QSet>
#include <algorithm>

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

/// All articles of a file, or of every file of a folder that a reader knows.
class Sources
{
public:
    Sources(project::SourceOptions options, Terminal &terminal) : m_options(std::move(options)), m_terminal(terminal) {}

    Result<void> read(const QString &path, const exchange::TakeArticle &take)
    {
        const Result<void> done = QFileInfo(path).isDir() ? folder(path, take)
                                                          : project::readSource(path, m_options, take, m_report);
        for (const QString &warning : std::as_const(m_report.warnings))
            m_terminal.note(warning);
        if (m_passedOver > 0)
            m_terminal.note(ConvertCommand::tr("%n file(s) of unknown kinds were passed over.", nullptr, m_passedOver));
        return done;
    }

private:
    Result<void> folder(const QString &path, const exchange::TakeArticle &take)
    {
        const project::JobControl control;
        for (const project::FileToImport &file : project::filesToImport({path}, control)) {
            if (!project::mayBeKnown(file.path, m_options.format)) {
                ++m_passedOver;
                continue;
            }
            const auto input = project::loadSource(file.path, m_options);
            if (!input)
                return input.error();
            const auto reader = project::readerForSource(*input, m_options);
            if (!reader || !project::isFor(**reader, *input)) {
                ++m_passedOver;
                continue;
            }
            if (const Result<void> done = project::readWhole(*input, **reader, take, m_report); !done)
                return done;
        }
        return {};
    }

    project::SourceOptions m_options;
    Terminal &m_terminal;
    exchange::ReadReport m_report;
    int m_passedOver = 0;
};

} // namespace

QString ConvertCommand::summary() const
{
    return tr("Convert a file or folder of articles to another format, without a project");
}

std::vector<Option> ConvertCommand::options() const
{
    std::vector<Option> out{
        {QStringLiteral("from"), QStringLiteral("NAME"), tr("the file's format, instead of detecting it"), {}, false, false},
        {QStringLiteral("to"), QStringLiteral("NAME"), tr("one of those that `guillemet formats` lists"), {}, false, true},
        {QStringLiteral("output"), QStringLiteral("OUT"), tr("the file or folder to make"), {}, false, true},
        {QStringLiteral("encoding"), QStringLiteral("NAME"), tr("the file's encoding, instead of detecting it"), {}, false, false},
    };
    for (const std::vector<Option> &ofFormats : {importFormatOptions(), exportFormatOptions()}) {
        for (const Option &option : ofFormats) {
            if (std::none_of(out.begin(), out.end(), [&](const Option &o) { return o.name == option.name; }))
                out.push_back(option);
        }
    }
    return out;
}

int ConvertCommand::run(const Arguments &arguments, Terminal &terminal) const
{
    const QString from = arguments.value(QStringLiteral("from"));
    const QString to = arguments.value(QStringLiteral("to"));
    const exchange::Reader *reader = exchange::readerByName(from);
    if (!from.isEmpty() && !reader)
        return terminal.misuse(tr("Unknown format: %1. `guillemet formats` lists those that can be read.").arg(from));
    const exchange::WriterFormat *format = exchange::writerByName(to);
    if (!format)
        return terminal.misuse(tr("Unknown format: %1. `guillemet formats` lists those that can be written.").arg(to));
    const auto ofReader = formatOptions(arguments, importFormatOptions(), from,
                                        reader ? reader->options() : std::vector<exchange::FormatOption>(),
                                        QStringLiteral("from"));
    if (!ofReader)
        return terminal.misuse(ofReader.sentence());
    const auto ofFormat = formatOptions(arguments, exportFormatOptions(), to, format->options());
    if (!ofFormat)
        return terminal.misuse(ofFormat.sentence());

    auto place = project::WholeExport::begin(arguments.value(QStringLiteral("output")));
    if (!place)
        return terminal.fail(place.sentence());
    const auto writer = exchange::openWriter(*format, place->temporaryPath(), {false, *ofFormat});
    if (!writer)
        return terminal.fail(writer.sentence());
    QSet<QString> ids;
    project::JobControl control;
    const Interruption interruption(control);
    const QString interrupted = tr("%1: interrupted; nothing was written.").arg(arguments.value(QStringLiteral("output")));
    const Result<void> read = Sources({from, arguments.value(QStringLiteral("encoding")), *ofReader}, terminal)
                                  .read(arguments.paths().first(), [&](annotation::Article article) {
                                      if (control.isCancelled())
                                          return Result<void>(Error{interrupted});
                                      article.info.id = uniqueId(ids, article.info.id);
                                      return (*writer)->write(article);
                                  });
    if (!read)
        return terminal.fail(read.sentence());
    if (const Result<void> finished = (*writer)->finish(); !finished)
        return terminal.fail(finished.sentence());
    if (control.isCancelled())
        return terminal.fail(interrupted);
    for (const QString &warning : (*writer)->warnings())
        terminal.note(warning);
    const Result<void> committed = place->commit();
    return committed ? 0 : terminal.fail(committed.sentence());
}

} // namespace guillemet::commands
