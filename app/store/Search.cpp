#include "store/Search.h"

#include "store/Query.h"
#include "store/SearchQuery.h"

namespace guillemet::store {

namespace {

constexpr int contextLength = 60; // characters shown on each side of a hit

// Around each hit in what FTS5's highlight() returns: noncharacters, which no text holds in this order.
const QString hitStart = QStringLiteral("\uFDD0\uFDD5\uFDD0");
const QString hitEnd = QStringLiteral("\uFDD0\uFDD6\uFDD0");

struct Marked
{
    QString text;
    std::vector<text::Span> hits;
};

Marked takeMarksOut(const QString &highlighted)
{
    Marked out;
    out.text.reserve(highlighted.size());
    qsizetype from = 0;
    for (;;) {
        const qsizetype start = highlighted.indexOf(hitStart, from);
        const qsizetype end = start < 0 ? -1 : highlighted.indexOf(hitEnd, start);
        if (end < 0)
            break;
        out.text += QStringView(highlighted).mid(from, start - from);
        const int first = int(out.text.size());
        out.text += QStringView(highlighted).mid(start + hitStart.size(), end - start - hitStart.size());
        out.hits.push_back({first, int(out.text.size())});
        from = end + hitEnd.size();
    }
    out.text += QStringView(highlighted).mid(from);
    return out;
}

/// On one line, and without half a character at its ends.
QString onOneLine(QString string)
{
    if (!string.isEmpty() && string.front().isLowSurrogate())
        string.remove(0, 1);
    if (!string.isEmpty() && string.back().isHighSurrogate())
        string.chop(1);
    for (QChar &c : string) {
        if (c == u'\n' || c == u'\t')
            c = u' ';
    }
    return string;
}

SearchHit hitAt(const Marked &marked, text::Span span)
{
    SearchHit hit;
    hit.span = span;
    const int start = std::max(0, span.start - contextLength);
    hit.before = onOneLine(marked.text.mid(start, span.start - start));
    hit.words = onOneLine(marked.text.mid(span.start, span.length()));
    hit.after = onOneLine(marked.text.mid(span.end, contextLength));
    return hit;
}

} // namespace

Result<SearchResult> search(Database &database, const QString &words, const SearchOptions &options)
{
    SearchResult out;
    const QString match = searchQuery(words);
    if (match.isEmpty())
        return out;
    Query query(database,
                QStringLiteral("SELECT article.id, article.title, highlight(text_index, 0, ?, ?) "
                               "FROM text_index CROSS JOIN article ON article.row = text_index.rowid "
                               "WHERE text_index MATCH ? AND article.removed = 0 %1 "
                               "ORDER BY text_index.rowid LIMIT ?")
                    .arg(options.article.isEmpty() ? QString() : QStringLiteral("AND article.id = ?")));
    query.bind(hitStart).bind(hitEnd).bind(match);
    if (!options.article.isEmpty())
        query.bind(options.article);
    if (const Result<void> done = query.bind(options.articles + 1).run(); !done)
        return done.error();
    for (int articles = 0; query.next(); ++articles) {
        if (articles == options.articles) {
            out.more = true;
            break;
        }
        const Marked marked = takeMarksOut(query.string(2));
        for (size_t i = 0; i < marked.hits.size(); ++i) {
            if (int(i) == options.perArticle) {
                out.more = true;
                break;
            }
            SearchHit hit = hitAt(marked, marked.hits[i]);
            hit.article = query.string(0);
            hit.title = query.string(1);
            out.hits.push_back(std::move(hit));
        }
    }
    if (const Result<void> done = query.finish(); !done)
        return done.error();
    return out;
}

} // namespace guillemet::store
