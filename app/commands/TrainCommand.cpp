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

/// «guillemet 0.1.0 train --data a.jsonl:0.3 --language fr»: the command, with the files' names alone.
QString provenance(const std::vector<WeightedFile> &files, const QString &language)
{
    QString out = QStringLiteral("guillemet %1 train").arg(QStringLiteral(GUILLEMET_VERSION));
    for (const WeightedFile &file : files) {
        out += QStringLiteral(" --data ") + QFileInfo(file.path).fileName();
        if (file.weight != 1)
            out += u':' + QString::number(file.weight);
    }
    return out + QStringLiteral(" --language ") + language;
}

struct Parts
{
    bool names = true;
    bool quotations = true;
};

Result<void> learnNames(const TrainingData &data, detection::ModelWriter &model, Terminal &terminal)
{
    detection::NameTrainingOptions options;
    options.language = data.language;
    std::vector<annotation::Article> articles;
    for (size_t i = 0; i < data.articles.size(); ++i) {
        if (!holdsNames(data.articles[i]))
            continue;
        articles.push_back(data.articles[i]);
        options.weights.push_back(data.weights[i]);
    }
    if (articles.empty())
        return {};
    terminal.note(TrainCommand::tr("names: learning from %n article(s)", nullptr, int(articles.size())));
    return detection::trainNames(articles, options, model, [&](const detection::NameTrainingProgress &progress) {
        terminal.note(TrainCommand::tr("names: round %1 of %2, loss %3")
                          .arg(progress.round)
                          .arg(progress.rounds)
                          .arg(progress.loss, 0, 'f', 4));
        return true;
    });
}

/// Adds the parts that the articles can teach.
Result<void> learn(const TrainingData &data, Parts parts, detection::ModelWriter &model, Terminal &terminal)
{
    if (parts.names) {
        if (const Result<void> learnt = learnNames(data, model, terminal); !learnt)
            return learnt;
    }
    std::vector<annotation::Article> withQuotations;
    for (const annotation::Article &article : data.articles) {
        if (parts.quotations && !article.quotations.empty())
            withQuotations.push_back(article);
    }
    if (!withQuotations.empty()) {
        terminal.note(TrainCommand::tr("quotations: learning from %n article(s)", nullptr, int(withQuotations.size())));
        for (auto &[name, bytes] : detection::QuotationTrainer(data.language).train(withQuotations))
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
        {QStringLiteral("data"), QStringLiteral("FILE[:WEIGHT]"),
         tr("an annotated file (JSON Lines, CoNLL, …), and how much its articles count for names (default: 1); may be repeated"),
         {}, true, false},
        {QStringLiteral("project"), QStringLiteral("PROJECT"), tr("learn from its fully decided articles"), {}, false, false},
        {QStringLiteral("output"), QStringLiteral("MODEL"), tr("the model file to write"), {}, false, true},
        {QStringLiteral("language"), QStringLiteral("LANGUAGE"), tr("the model's language (default: the articles')"),
         {QStringLiteral("fr"), QStringLiteral("en")}, false, false},
        {QStringLiteral("only"), QStringLiteral("PART"), tr("train this part alone (default: all that the data teach)"),
         {QStringLiteral("names"), QStringLiteral("quotations")}, false, false},
        {QStringLiteral("licence"), QStringLiteral("LINE"), tr("a set's name, source and licence, to stand in the model; may be repeated"),
         {}, true, false},
        {QStringLiteral("dev"), QStringLiteral("FILE"), tr("an annotated file to measure the model with"), {}, false, false},
    };
}

int TrainCommand::run(const Arguments &arguments, Terminal &terminal) const
{
    std::vector<WeightedFile> files;
    for (const QString &value : arguments.values(QStringLiteral("data")))
        files.push_back(weightedFile(value));
    const QString projectPath = arguments.value(QStringLiteral("project"));
    if (files.empty() == projectPath.isEmpty())
        return terminal.misuse(tr("Either --data FILE or --project PROJECT must be given."));
    const QString output = arguments.value(QStringLiteral("output"));
    const auto dev = prepared(output, arguments.value(QStringLiteral("dev")), terminal);
    if (!dev)
        return terminal.fail(dev.sentence());
    const auto data = trainingData(files, projectPath, arguments.value(QStringLiteral("language")), terminal);
    if (!data)
        return terminal.fail(data.sentence());

    const QString only = arguments.value(QStringLiteral("only"));
    const Parts parts{only != u"quotations", only != u"names"};
    detection::ModelWriter model({data->language, provenance(files, data->language), arguments.values(QStringLiteral("licence"))});
    if (const Result<void> learnt = learn(*data, parts, model, terminal); !learnt)
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
