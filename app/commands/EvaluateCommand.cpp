#include "commands/EvaluateCommand.h"

#include "commands/EngineScores.h"
#include "commands/GoldArticles.h"
#include "commands/Log.h"
#include "measure/ScoreReport.h"

namespace guillemet::commands {

QString EvaluateCommand::summary() const
{
    return tr("Measure the engine against annotated articles, or against a project's confirmed annotations");
}

std::vector<Option> EvaluateCommand::options() const
{
    return {
        {QStringLiteral("project"), QStringLiteral("PROJECT"), tr("measure against its fully decided articles"), {}, false, false},
        {QStringLiteral("model"), QStringLiteral("FILE"), tr("a model file to use instead of the shipped one"), {}, false, false},
        {QStringLiteral("json"), {}, tr("print one JSON object"), {}, false, false},
        {QStringLiteral("errors"), QStringLiteral("N"), tr("also list the first N errors"), {}, false, false},
    };
}

int EvaluateCommand::run(const Arguments &arguments, Terminal &terminal) const
{
    const QString projectPath = arguments.value(QStringLiteral("project"));
    if (arguments.paths().isEmpty() == projectPath.isEmpty())
        return terminal.misuse(tr("Either GOLD.jsonl or --project PROJECT must be given."));
    bool isNumber = true;
    const int errors = arguments.value(QStringLiteral("errors"), QStringLiteral("0")).toInt(&isNumber);
    if (!isNumber || errors < 0)
        return terminal.misuse(tr("The option --errors needs a number: %1.").arg(arguments.value(QStringLiteral("errors"))));

    const auto engine = detection::Engine::load({arguments.value(QStringLiteral("model"))});
    if (!engine)
        return terminal.fail(engine.sentence());
    measure::Scorer scorer;
    const TakeGold take = [&](const annotation::Article &gold) { return scoreEngine(**engine, gold, scorer); };
    const Result<void> read = projectPath.isEmpty() ? goldOfFile(arguments.paths().first(), take, terminal)
                                                    : goldOfProject(projectPath, take);
    if (!read)
        return terminal.fail(read.sentence());
    if (scorer.articles() == 0) {
        return terminal.fail(tr("%1: there is no article to measure against; in a project those count in which "
                                "everything is decided.").arg(projectPath));
    }
    if (arguments.has(QStringLiteral("json")))
        terminal.bytes(measure::scoresJson(scorer.scores()) + '\n');
    else
        terminal.bytes(measure::scoresTable(scorer.scores()).toUtf8());
    if (errors > 0)
        terminal.bytes(measure::errorLines(scorer.errors(), errors).toUtf8());
    terminal.log().write(Log::Level::Note, QStringLiteral("articles measured: %1").arg(scorer.articles()));
    return 0;
}

} // namespace guillemet::commands
