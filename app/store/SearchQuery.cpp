#include "store/SearchQuery.h"

#include <QtCore/QStringList>
#include <algorithm>

namespace guillemet::store {

namespace {

bool hasWord(const QString &string)
{
    return std::any_of(string.begin(), string.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// Any of the usual double quotation marks.
bool isMark(QChar c)
{
    return c == u'"' || c == u'“' || c == u'”' || c == u'«' || c == u'»';
}

} // namespace

QString searchQuery(const QString &words)
{
    QStringList terms;
    QString term;
    bool quoted = false;
    const auto end = [&](bool unfinished) {
        if (hasWord(term))
            terms.append(u'"' + term + u'"' + (unfinished ? QStringLiteral("*") : QString()));
        term.clear();
    };
    for (const QChar c : words) {
        if (isMark(c)) {
            end(false);
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            end(false);
        } else if (!c.isNull()) {
            term += c;
        }
    }
    end(!quoted);
    return terms.join(u' ');
}

} // namespace guillemet::store
