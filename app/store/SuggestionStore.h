#pragma once

#include "annotation/Article.h"
#include "store/Database.h"

#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <vector>

namespace guillemet::store {

/// What an engine suggests for one article.
struct Suggested
{
    QString language; ///< empty: the article's stays
    std::vector<annotation::Mention> mentions;
    std::vector<annotation::Entity> entities;
    std::vector<annotation::Quotation> quotations;
};

/// What replace() did.
struct Replaced
{
    int added = 0;
    int removed = 0;
    int kept = 0; ///< suggestions that came again just so: they keep their ids and times
};

/// Replaces the suggestions of an article that nobody has touched by new ones, in one transaction that stands
/// in no history. What a person decided, flagged, noted or made stays, and so does what came from a file; a
/// rejected suggestion does not return, and nothing is suggested across what stands. Ids are never given
/// twice.
class SuggestionStore
{
public:
    explicit SuggestionStore(Database &database) : m_database(database) {}

    Result<Replaced> replace(const QString &article, const Suggested &suggested, const QDateTime &now);

private:
    Database &m_database;
};

} // namespace guillemet::store
