#pragma once

#include "annotation/Edit.h"
#include "project/ArticleSession.h"
#include "store/Database.h"
#include "text/Result.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>
#include <memory>

namespace guillemet::project {

/// The articles that somebody holds open, kept as the store has them.
class OpenArticles
{
public:
    explicit OpenArticles(store::Database &database) : m_database(database) {}

    /// The same object as long as somebody holds it.
    Result<std::shared_ptr<ArticleSession>> open(const QString &id);

    /// Carries a stored edit over into the open articles. Where memory does not agree with what the edit found in the
    /// store, the article is read again.
    void follow(const annotation::Edit &edit);
    /// Reads annotations and info again, if the article is open; whether it is.
    bool reload(const QString &id);
    void reloadAll();

    QStringList ids() const; ///< of those open now

private:
    std::shared_ptr<ArticleSession> session(const QString &id) const { return m_sessions.value(id).lock(); }

    store::Database &m_database;
    QHash<QString, std::weak_ptr<ArticleSession>> m_sessions;
};

} // namespace guillemet::project
