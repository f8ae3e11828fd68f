#pragma once

#include "annotation/Mention.h"
#include "annotation/Quotation.h"
#include "store/Database.h"

#include <QtCore/QHash>
#include <map>
#include <utility>

namespace guillemet::store {

/// Gathers what a transaction does to the numbers that are kept beside articles and their entities, and
/// writes it.
class Counts
{
public:
    /// `sign`: 1 for an annotation that comes, -1 for one that goes. `article`: a row number.
    void add(qint64 article, const annotation::Mention &mention, int sign);
    void add(qint64 article, const annotation::Quotation &quotation, int sign);
    /// An article that changed, whether or not its numbers do; `id` of a mention, quotation or entity that
    /// came.
    void touch(qint64 article) { m_articles[article]; }
    void noteId(qint64 article, const QString &id);

    bool touchesEntities() const;

    /// Into the rows, with the number of the change.
    Result<void> write(Database &database, qint64 change) const;

private:
    struct Article
    {
        int decided = 0;
        int undecided = 0;
        int mentions = 0;
        int quotations = 0;
        qint64 lastMention = 0;
        qint64 lastQuotation = 0;
        qint64 lastEntity = 0;
    };
    struct Entity
    {
        int mentions = 0;
        int quotations = 0;
    };
    std::map<qint64, Article> m_articles;
    std::map<std::pair<qint64, QString>, Entity> m_entities;
};

} // namespace guillemet::store
