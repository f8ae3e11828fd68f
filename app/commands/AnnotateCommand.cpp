#include "commands/AnnotateCommand.h"

#include "commands/Log.h"
#include "commands/TextListing.h"
#include "detection/Engine.h"
#include "exchange/json/InterchangeLine.h"
#include "project/SourceFile.h"

namespace guillemet::commands {

namespace {

/// The article with what the engine suggests in place of what it came with.
annotation::Article annotated(annotation::Article article, const detection::Engine &engine, const QString &language)
{
    const bool told = language != u"auto";
    detection::Suggestions found =
        engine.detect(article.text, told || article.info.language.isEmpty() ? language : article.info.language);
    article.info.language = found.language;
    article.mentions = std::move(found.mentions);
    article.entities = std::move(found.entities);
    article.quotations = std::move(found.quotations);
    article.annotated = true;
    return article;
}

} // namespace

QString AnnotateCommand::summary() const
{
    return tr("Annotate text files and print names, quotations and speakers");
}

std::vector<Option> AnnotateCommand::options() const
{
    return {
        {QStringLiteral("language"), QStringLiteral("LANGUAGE"), tr("the articles' language (default: auto)"),
         {QStringLiteral("fr"), QStringLiteral("en"), QStringLiteral("auto")}, false, false},
        {QStringLiteral("format"), QStringLiteral("FORMAT"), tr("JSON for programs or text for people (default: jsonl)"),
         {QStringLiteral("jsonl"), QStringLiteral("text")}, false, false},
        {QStringLiteral("encoding"), QStringLiteral("NAME"), tr("the files' encoding, instead of detecting it"), {}, false, false},
        {QStringLiteral("model"), QStringLiteral("FILE"), tr("a model file to use instead of the shipped one"), {}, false, false},
    };
}

int AnnotateCommand::run(const Arguments &arguments, Terminal &terminal) const
{
    const auto engine = detection::Engine::load({arguments.value(QStringLiteral("model")), false});
    if (!engine)
        return terminal.fail(engine.sentence());
    const QString language = arguments.value(QStringLiteral("language"), QStringLiteral("auto"));
    const bool asText = arguments.value(QStringLiteral("format")) == u"text";
    const project::SourceOptions source{{}, arguments.value(QStringLiteral("encoding")), {}};

    int code = 0;
    int printed = 0;
    for (const QString &path : arguments.paths()) {
        exchange::ReadReport report;
        const Result<void> read = project::readSource(
            path, source,
            [&](annotation::Article article) -> Result<void> {
                annotation::Article done = annotated(std::move(article), **engine, language);
                if (asText) {
                    terminal.bytes((printed > 0 ? "\n" : "") + textListing(done).toUtf8());
                } else {
                    exchange::writeInterchangeLine(std::move(done), {},
                                                   [&](const QByteArray &piece) { terminal.bytes(piece); });
                    terminal.bytes("\n");
                }
                ++printed;
                return {};
            },
            report);
        terminal.flush();
        for (const QString &warning : std::as_const(report.warnings))
            terminal.note(warning);
        if (!read)
            code = terminal.fail(read.sentence());
    }
    terminal.log().write(Log::Level::Note, QStringLiteral("articles annotated: %1").arg(printed));
    return code;
}

} // namespace guillemet::commands
