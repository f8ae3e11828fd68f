#include "commands/TrainingData.h"

#include "commands/GoldArticles.h"
#include "commands/SentenceSets.h"
#include "detection/Language.h"

#include <QtCore/QCoreApplication>
#include <map>

namespace guillemet::commands {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("guillemet::commands", text, nullptr, n);
}

QString commonest(const std::vector<annotation::Article> &articles)
{
    std::map<QString, int> counts;
    for (const annotation::Article &article : articles)
        ++counts[article.info.language];
    QString best;
    for (const auto &[language, count] : counts) {
        if (best.isEmpty() || count > counts[best])
            best = language;
    }
    return best;
}

/// Leaves out the articles of another language than the set's, and says how many.
void keepLanguage(TrainingData &data, Terminal &terminal)
{
    size_t kept = 0;
    for (size_t i = 0; i < data.articles.size(); ++i) {
        if (data.articles[i].info.language != data.language)
            continue;
        if (kept != i) {
            data.articles[kept] = std::move(data.articles[i]);
            data.weights[kept] = data.weights[i];
        }
        ++kept;
    }
    const int others = int(data.articles.size() - kept);
    data.articles.resize(kept);
    data.weights.resize(kept);
    if (others > 0)
        terminal.note(tr("%n article(s) of another language were left out.", others));
}

QString namesOf(const std::vector<WeightedFile> &files)
{
    QStringList out;
    for (const WeightedFile &file : files)
        out += file.path;
    return out.join(QStringLiteral(", "));
}

} // namespace

Result<TrainingData> trainingData(const std::vector<WeightedFile> &files, const QString &project,
                                  const QString &language, Terminal &terminal)
{
    TrainingData out;
    double weight = 1;
    const TakeGold take = [&](const annotation::Article &read) -> Result<void> {
        annotation::Article article = read;
        QString &of = article.info.language;
        // Sets without a language are what they are told to be.
        if (of.isEmpty())
            of = language.isEmpty() ? detection::detectLanguage(article.text.string()) : language;
        for (annotation::Article &part : withoutSentenceSets(std::move(article)))
            out.articles.push_back(std::move(part));
        out.weights.resize(out.articles.size(), float(weight));
        return {};
    };
    if (!project.isEmpty()) {
        if (const Result<void> read = goldOfProject(project, take); !read)
            return read.error();
    }
    for (const WeightedFile &file : files) {
        weight = file.weight;
        if (const Result<void> read = goldOfFile(file.path, take, terminal); !read)
            return read.error();
    }
    out.language = language.isEmpty() ? commonest(out.articles) : language;
    keepLanguage(out, terminal);
    if (out.articles.empty()) {
        return Error{tr("%1: there is no annotated article to learn from; in a project those count in which everything "
                        "is decided.").arg(project.isEmpty() ? namesOf(files) : project)};
    }
    return out;
}

} // namespace guillemet::commands
