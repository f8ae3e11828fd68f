#include "project/OpenArticles.h"

#include "store/ArticleStore.h"

#include <QtCore/QSet>

namespace guillemet::project {

using namespace annotation;

Result<std::shared_ptr<ArticleSession>> OpenArticles::open(const QString &id)
{
    if (std::shared_ptr<ArticleSession> held = session(id))
        return held;
    Result<Article> loaded = store::ArticleStore(m_database).load(id);
    if (!loaded)
        return loaded.error();
    Article article = loaded.take();
    auto opened = std::make_shared<ArticleSession>(
        std::move(article.info), std::move(article.text),
        AnnotationSet(std::move(article.mentions), std::move(article.entities), std::move(article.quotations)));
    m_sessions.insert(id, opened);
    return opened;
}

void OpenArticles::follow(const Edit &edit)
{
    QSet<QString> astray;
    for (const Change &change : edit.changes) {
        const std::shared_ptr<ArticleSession> open = session(change.article);
        if (!open || astray.contains(change.article))
            continue;
        if (const auto *info = change.after ? std::get_if<ArticleInfo>(&*change.after) : nullptr)
            open->setInfo(*info);
        else if (!open->annotations().apply(change))
            astray.insert(change.article);
    }
    for (const QString &id : std::as_const(astray))
        reload(id);
}

bool OpenArticles::reload(const QString &id)
{
    const std::shared_ptr<ArticleSession> open = session(id);
    if (!open)
        return false;
    const store::ArticleStore articles(m_database);
    // An article that went meanwhile stays on the page as it was; the list no longer has it.
    if (Result<Article> loaded = articles.loadAnnotations(id)) {
        Article article = loaded.take();
        open->replace(AnnotationSet(std::move(article.mentions), std::move(article.entities),
                                    std::move(article.quotations)));
    }
    if (const Result<store::ArticleRow> row = articles.row(id))
        open->setInfo(row->info);
    return true;
}

void OpenArticles::reloadAll()
{
    for (const QString &id : ids())
        reload(id);
}

QStringList OpenArticles::ids() const
{
    QStringList out;
    for (auto it = m_sessions.begin(); it != m_sessions.end(); ++it) {
        if (!it.value().expired())
            out.append(it.key());
    }
    out.sort();
    return out;
}

} // namespace guillemet::project
