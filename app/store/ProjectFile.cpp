#include "store/ProjectFile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QtEndian>

namespace guillemet::store {

namespace {

constexpr int headerSize = 100;
constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                            QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                            QFileDevice::WriteOther | QFileDevice::ExeOther;

Error refusal(const char *source, const QString &path, const QString &reason = {})
{
    const QString sentence = QCoreApplication::translate("Store", source);
    const QString shown = QDir::toNativeSeparators(path);
    return {reason.isEmpty() ? sentence.arg(shown) : sentence.arg(shown, reason)};
}

/// The header's fields are big-endian (sqlite.org/fileformat2.html, section 1.3).
quint32 number(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

/// Pages that the header counts, in bytes; 0 where its count does not hold (written by an old SQLite).
qint64 countedSize(const QByteArray &header)
{
    if (number(header, 24) != number(header, 92))
        return 0;
    qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    if (pageSize == 1)
        pageSize = 65536;
    return pageSize * number(header, 28);
}

} // namespace

Result<int> projectVersion(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return refusal(QT_TRANSLATE_NOOP("Store", "There is no file “%1”."), path);
    if (info.isDir())
        return refusal(QT_TRANSLATE_NOOP("Store", "“%1” is a folder, not a project."), path);
    if (!info.isFile())
        return refusal(QT_TRANSLATE_NOOP("Store", "“%1” is not a file."), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(QT_TRANSLATE_NOOP("Store", "“%1” could not be read: %2."), path, file.errorString());
    if (file.size() == 0)
        return refusal(QT_TRANSLATE_NOOP("Store", "“%1” is empty: it is not a project."), path);
    const QByteArray header = file.read(headerSize);
    if (!header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return refusal(QT_TRANSLATE_NOOP("Store", "“%1” is not a Guillemet project."), path);
    if (header.size() < headerSize)
        return refusal(QT_TRANSLATE_NOOP("Store",
                                         "“%1” is shorter than it was: it has been cut off. Open one of its "
                                         "backups instead."),
                       path);
    if (number(header, 68) != applicationId)
        return refusal(
            QT_TRANSLATE_NOOP("Store", "“%1” is a database of another program, not a Guillemet project."),
            path);
    // A kill in the middle of a checkpoint leaves a short file that is whole together with its log.
    const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
    if (!hasLog && file.size() < countedSize(header))
        return refusal(QT_TRANSLATE_NOOP("Store",
                                         "“%1” is shorter than it was: it has been cut off. Open one of its "
                                         "backups instead."),
                       path);
    return int(number(header, 60));
}

Result<void> makePrivateFile(const QString &path, const QString &called)
{
    const QString &named = called.isEmpty() ? path : called;
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return refusal(QT_TRANSLATE_NOOP("Store", "“%1” exists already: it was left as it is."), named);
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return refusal(QT_TRANSLATE_NOOP("Store", "“%1” cannot be made: there is no folder “%2”."), named,
                       QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return refusal(QT_TRANSLATE_NOOP("Store", "“%1” cannot be made: %2."), named, file.errorString());
    return {};
}

void makePrivate(const QString &path)
{
    for (const QString &name : {path, path + QStringLiteral("-wal"), path + QStringLiteral("-shm")}) {
        if (QFile::permissions(name) & others)
            QFile::setPermissions(name, ownerOnly);
    }
}

bool isWritable(const QString &path)
{
    const QFileInfo info(path);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
}

void removeFile(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace guillemet::store
