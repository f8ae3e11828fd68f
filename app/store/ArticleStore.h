#pragma once

#include "annotation/Article.h"
#include "store/Database.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <optional>
#include <vector>

namespace guillemet::store {

/// An article as the list shows it; the numbers are kept up to date by every transaction.
struct ArticleRow
{
    annotation::ArticleInfo info;
    int words = 0;
    int decided = 0;       ///< confirmed or rejected names and quotations
    int undecided = 0;     ///< suggested names and quotations
    int mentions = 0;      ///< of every kind, not rejected
    int quotations = 0;    ///< not rejected
    bool detected = false; ///< detection ran on it, or it came with annotations
};

/// The articles of a project: listing, storing, loading. Each function that writes is one transaction.
class ArticleStore
{
public:
    explicit ArticleStore(Database &database) : m_database(database) {}

    /// In the order in which they came, without the removed ones.
    Result<std::vector<ArticleRow>> list() const;
    /// Whether list() would hold none.
    Result<bool> isEmpty() const;
    /// Also a removed one; an Error where there is none.
    Result<ArticleRow> row(const QString &id) const;
    /// The whole article. Offsets in UTF-16 units, as everywhere in memory.
    Result<annotation::Article> load(const QString &id) const;
    Result<text::ArticleText> text(const QString &id) const;
    /// The annotations alone (after another process changed them); text and info stay empty.
    Result<annotation::Article> loadAnnotations(const QString &id) const;
    /// The id of the article that has this text, if one does that is not removed. `sha256` as
    /// ArticleText::sha256() gives it.
    Result<std::optional<QString>> findByText(const QByteArray &sha256) const;
    /// Ids of the articles that were never detected and came without annotations, in the order in which they
    /// came.
    Result<QStringList> undetected() const;

    struct Added
    {
        QString id;           ///< the article's, or with «-2», «-3» … on a clash
        bool present = false; ///< the text was there already: nothing was stored, `id` is that article's
    };
    /// Stores an article with what annotations it has, and links its entities to the project's: by equal full
    /// name, as a suggestion. A reference to an entity that the article does not hold is left out. The item's
    /// provenance is kept; where it has no time, `now` is taken.
    Result<Added> add(const annotation::Article &article, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace guillemet::store
