#include "project/ExportRecord.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLockFile>
#include <QtCore/QSaveFile>
#include <QtCore/QStandardPaths>
#include <algorithm>

namespace guillemet::project {

namespace {

constexpr qsizetype mostRemembered = 1000;

QString recordPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/exports");
}

/// The place as its hash: the record tells nobody where exports lie.
QByteArray placeOf(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.dir().canonicalPath();
    return QCryptographicHash::hash((folder + u'/' + info.fileName()).toUtf8(), QCryptographicHash::Sha256).toHex();
}

/// Lines of «place fingerprint», the newest last.
QList<QByteArray> recordLines()
{
    QFile file(recordPath());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeAll(QByteArray());
    return lines;
}

bool addFile(QCryptographicHash &hash, const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file);
}

} // namespace

QByteArray fingerprint(const QString &path)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!QFileInfo(path).isDir())
        return addFile(hash, path) ? hash.result().toHex() : QByteArray();
    QStringList files;
    QDirIterator entries(path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext())
        files.append(entries.next());
    std::sort(files.begin(), files.end());
    for (const QString &file : std::as_const(files)) {
        hash.addData(file.mid(path.size()).toUtf8() + '\0');
        if (!QFileInfo(file).isDir() && !addFile(hash, file))
            return {};
    }
    return hash.result().toHex();
}

void rememberExport(const QString &path)
{
    QDir().mkpath(QFileInfo(recordPath()).path());
    QLockFile lock(recordPath() + QStringLiteral(".lock"));
    if (!lock.tryLock(2000))
        return; // the next export there will ask for another place; nothing is lost
    const QByteArray place = placeOf(path);
    QList<QByteArray> lines = recordLines();
    lines.removeIf([&](const QByteArray &line) { return line.startsWith(place); });
    lines.append(place + ' ' + fingerprint(path));
    if (lines.size() > mostRemembered)
        lines.remove(0, lines.size() - mostRemembered);
    QSaveFile file(recordPath());
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        file.write(lines.join('\n') + '\n');
        file.commit();
    }
}

bool isUnchangedExport(const QString &path)
{
    return recordLines().contains(placeOf(path) + ' ' + fingerprint(path));
}

} // namespace guillemet::project
