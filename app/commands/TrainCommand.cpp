#include "commands/TrainCommand.h"

#include "commands/EngineScores.h"
#include "commands/GoldArticles.h"
#include "commands/Log.h"
#include "commands/TrainingData.h"
#include "detection/names/NameTrainer.h"
#include "detection/quotations/QuotationTrainer.h"
#include "measure/ScoreReport.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <algorithm>

namespace guillemet::commands {

namespace {

bool holdsNames(const annotation::Article &article)
{
    return std::any_of(article.mentions.begin(), article.mentions.end(),
                       [](const auto &mention) { return mention.kind == annotation::MentionKind::Name; });
}

/// «guillemet 0.1.0 train --data a.jsonl --language fr»: the command, with the files' names alone.
QString provenance(const QStringList &files, const QString &language)
{
    QString out = QStringLiteral("guillemet %1 train").arg(QStringLiteral(GUILLEMET_VERSION));
    for (const QString &file : files)
        out += QStringLiteral(" --data ") + QFileInfo(file).fileName();
    return out + QStringLiteral(" --language ") + language;
}

/// Adds the parts that the articles can teach.
Result<void> learn(const std::vector<annotation::Article> &articles, const QString &language,
                   detection::ModelWriter &model, Terminal &terminal)
{
    std::vector<annotation::Article> withNames;
    std::vector<annotation::Article> withQuotations;
    for (const annotation::Article &article : articles) {
        if (holdsNames(article))
            withNames.push_back(article);
        if (!article.quotations.empty())
            withQuotations.push_back(article);
    }
    if (!withNames.empty()) {
        detection::NameTrainingOptions options;
        options.language = language;
        const Result<void> trained
            = detection::trainNames(withNames, options, model, [&](const detection::NameTrainingProgress &progress) {
                  terminal.note(TrainCommand::tr("names: round %1 of %2, loss %3")
                                    .arg(progress.round)
                                    .arg(progress.rounds)
                                    .arg(progress.loss, 0, 'f', 4));
                  return true;
              });
        if (!trained)
            return trained;
    }
    if (!withQuotations.empty()) {
        terminal.note(TrainCommand::tr("quotations: learning from %n article(s)", nullptr, int(withQuotations.size())));
        for (auto &[name, bytes] : detection::QuotationTrainer(language).train(withQuotations))
            model.add(name, std::move(bytes));
    }
    return {};
}

Result<void> printScores(const std::vector<annotation::Article> &dev, const QString &modelPath, Terminal &terminal)
{
    const auto engine = detection::Engine::load({modelPath});
    if (!engine)
        return engine.error();
    measure::Scorer scorer;
    for (const annotation::Article &gold : dev) {
        if (const Result<void> scored = scoreEngine(**engine, gold, scorer); !scored)
            return scored;
    }
    terminal.bytes(measure::scoresTable(scorer.scores()).toUtf8());
    return {};
}

/// Whatever would fail in the end fails before the training.
Result<std::vector<annotation::Article>> prepared(const QString &output, const QString &dev, Terminal &terminal)
{
    if (!QFileInfo(output).dir().exists())
        return Error{TrainCommand::tr("%1: the folder %2 does not exist.").arg(output, QFileInfo(output).path())};
    std::vector<annotation::Article> articles;
    if (dev.isEmpty())
        return articles;
    const Result<void> read = goldOfFile(
        dev,
        [&](const annotation::Article &gold) -> Result<void> {
            articles.push_back(gold);
            return {};
        },
        terminal);
    if (!read)
        return read.error();
    return articles;
}

} // namespace

QString TrainCommand::summary() const
{
    return tr("Train a model from annotated files or from a project's confirmed annotations");
}

std::vector<Option> TrainCommand::options() const
{
    return {
        {QStringLiteral("data"), QStringLiteral("FILE"), tr("an annotated file (JSON Lines, CoNLL, …); may be repeated"), {}, true, false},
        {QStringLiteral("project"), QStringLiteral("PROJECT"), tr("learn from its fully decided articles"), {}, false, false},
        {QStringLiteral("output"), QStringLiteral("MODEL"), tr("the model file to write"), {}, false, true},
        {QStringLiteral("language"), QStringLiteral("LANGUAGE"), tr("the model's language (default: the articles')"),
         {QStringLiteral("fr"), QStringLiteral("en")}, false, false},
        {QStringLiteral("dev"), QStringLiteral("FILE"), tr("an annotated file to measure the model with"), {}, false, false},
    };
}

int TrainCommand::run(const Arguments &arguments, Terminal &terminal) const
{
    const QStringList files = arguments.values(QStringLiteral("data"));
    const QString projectPath = arguments.value(QStringLiteral("project"));
    if (files.isEmpty() == projectPath.isEmpty())
        return terminal.misuse(tr("Either --data FILE or --project PROJECT must be given."));
    const QString output = arguments.value(QStringLiteral("output"));
    const auto dev = prepared(output, arguments.value(QStringLiteral("dev")), terminal);
    if (!dev)
        return terminal.fail(dev.sentence());
    const auto data = trainingData(files, projectPath, arguments.value(QStringLiteral("language")), terminal);
    if (!data)
        return terminal.fail(data.sentence());

    detection::ModelWriter model({data->language, provenance(files, data->language), {}});
    if (const Result<void> learnt = learn(data->articles, data->language, model, terminal); !learnt)
        return terminal.fail(learnt.sentence());
    if (const Result<void> saved = model.save(output); !saved)
        return terminal.fail(saved.sentence());
    terminal.log().write(Log::Level::Note, QStringLiteral("model written: %1").arg(output));
    if (dev->empty())
        return 0;
    const Result<void> scored = printScores(*dev, output, terminal);
    return scored ? 0 : terminal.fail(scored.sentence());
}

} // namespace guillemet::commands
