#include "commands/TrainingData.h"

#include "commands/GoldArticles.h"
#include "detection/Language.h"

#include <QtCore/QCoreApplication>
#include <map>

namespace guillemet::commands {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("guillemet::commands::TrainingData", text, nullptr, n);
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

} // namespace

Result<TrainingData> trainingData(const QStringList &files, const QString &project, const QString &language,
                                  Terminal &terminal)
{
    TrainingData out;
    const TakeGold take = [&](const annotation::Article &article) -> Result<void> {
        out.articles.push_back(article);
        QString &of = out.articles.back().info.language;
        // Sets without a language are what they are told to be.
        if (of.isEmpty())
            of = language.isEmpty() ? detection::detectLanguage(article.text.string()) : language;
        return {};
    };
    if (!project.isEmpty()) {
        if (const Result<void> read = goldOfProject(project, take); !read)
            return read.error();
    }
    for (const QString &file : files) {
        if (const Result<void> read = goldOfFile(file, take, terminal); !read)
            return read.error();
    }
    out.language = language.isEmpty() ? commonest(out.articles) : language;
    const auto others = std::erase_if(out.articles, [&](const auto &a) { return a.info.language != out.language; });
    if (others > 0)
        terminal.note(tr("%n article(s) of another language were left out.", int(others)));
    if (out.articles.empty()) {
        return Error{tr("%1: there is no annotated article to learn from; in a project those count in which everything "
                        "is decided.").arg(project.isEmpty() ? files.join(QStringLiteral(", ")) : project)};
    }
    return out;
}

} // namespace guillemet::commands
