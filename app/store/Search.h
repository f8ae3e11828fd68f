#pragma once

#include "store/Database.h"
#include "text/Span.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::store {

struct SearchOptions
{
    int articles = 50;   ///< at most so many articles
    int perArticle = 20; ///< at most so many hits in each
    QString article;     ///< only in this one
};

/// One hit, with the words around it on one line.
struct SearchHit
{
    QString article;
    QString title;
    text::Span span; ///< UTF-16 units
    QString before;
    QString words;
    QString after;
};

struct SearchResult
{
    std::vector<SearchHit> hits; ///< by article (the order in which they came), then in reading order
    bool more = false;           ///< there are further hits
};

/// Finds articles that hold all of the words, and each place of them. Case and accents do not count; the last
/// word may be unfinished; what stands between "quotation marks" is found as a phrase.
Result<SearchResult> search(Database &database, const QString &words, const SearchOptions &options = {});

} // namespace guillemet::store
