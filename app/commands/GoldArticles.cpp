#include "commands/GoldArticles.h"

#include "project/SourceFile.h"
#include "store/ArticleStore.h"

namespace guillemet::commands {

using namespace annotation;

namespace {

void dropRejected(Article &article)
{
    std::erase_if(article.mentions, [](const Mention &m) { return m.status == Status::Rejected; });
    std::erase_if(article.quotations, [](const Quotation &q) { return q.status == Status::Rejected; });
}

} // namespace

Result<void> goldOfFile(const QString &path, const TakeGold &take, Terminal &terminal)
{
    exchange::ReadReport report;
    const Result<void> read = project::readSource(
        path, {},
        [&](Article article) {
            dropRejected(article);
            return take(article);
        },
        report);
    for (const QString &warning : std::as_const(report.warnings))
        terminal.note(warning);
    return read;
}

Result<void> goldOfProject(const QString &path, const TakeGold &take)
{
    const auto database = store::Database::open(path, store::Access::ReadOnly);
    if (!database)
        return database.error();
    const store::ArticleStore articles(**database);
    const auto rows = articles.list();
    if (!rows)
        return rows.error();
    for (const store::ArticleRow &row : *rows) {
        if (row.undecided > 0 || row.decided == 0)
            continue;
        auto article = articles.load(row.info.id);
        if (!article)
            return article.error();
        dropRejected(*article);
        if (const Result<void> taken = take(*article); !taken)
            return taken;
    }
    return {};
}

} // namespace guillemet::commands
