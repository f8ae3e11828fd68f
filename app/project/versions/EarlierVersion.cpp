#include "project/versions/EarlierVersion.h"

#include "project/Project.h"
#include "store/ArticleStore.h"

#include <QtCore/QRegularExpression>

namespace guillemet::project {

namespace {

bool isThere(const Project &project, const QString &id)
{
    const auto info = project.articleInfo(id);
    return info && !info->removed;
}

} // namespace

Result<QString> earlierVersionOf(const Project &project, const QString &article)
{
    static const QRegularExpression numbered(QStringLiteral("^(.+)-([2-9]|[1-9][0-9]{1,3})$"));
    if (const auto match = numbered.match(article); match.hasMatch()) {
        const QString base = match.captured(1);
        for (int number = match.captured(2).toInt() - 1; number >= 2; --number) {
            const QString id = QStringLiteral("%1-%2").arg(base).arg(number);
            if (isThere(project, id))
                return id;
        }
        if (isThere(project, base))
            return base;
    }
    const auto info = project.articleInfo(article);
    if (!info)
        return info.error();
    if (info->url.isEmpty())
        return QString();
    const auto rows = store::ArticleStore(project.database()).list();
    if (!rows)
        return rows.error();
    QString last;
    for (const store::ArticleRow &row : *rows) {
        if (row.info.id == article)
            break;
        if (row.info.url == info->url)
            last = row.info.id;
    }
    return last;
}

} // namespace guillemet::project
