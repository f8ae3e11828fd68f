#include "ui/window/RecentProjects.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>

namespace guillemet::ui {

namespace {

constexpr qsizetype most = 10;
const QString recentKey = QStringLiteral("projects/recent");

QString lastKey(const QString &project)
{
    const QByteArray hash = QCryptographicHash::hash(project.toUtf8(), QCryptographicHash::Md5).toHex();
    return QStringLiteral("projects/last/%1").arg(QString::fromLatin1(hash));
}

} // namespace

QStringList recentProjects()
{
    QStringList paths = QSettings().value(recentKey).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void rememberProject(const QString &path)
{
    QStringList paths = recentProjects();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(recentKey, paths.mid(0, most));
}

QString lastArticle(const QString &project) { return QSettings().value(lastKey(project)).toString(); }

void rememberArticle(const QString &project, const QString &article)
{
    if (!article.isEmpty())
        QSettings().setValue(lastKey(project), article);
}

} // namespace guillemet::ui
