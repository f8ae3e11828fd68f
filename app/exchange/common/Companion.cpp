#include "exchange/common/Companion.h"

#include "exchange/common/FileNames.h"
#include "exchange/common/Messages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace guillemet::exchange {

namespace {

QString companionPath(const QString &path, const QString &extension)
{
    const QFileInfo info(path);
    return info.path() + u'/' + idFromFileName(info.fileName()) + u'.' + extension;
}

} // namespace

bool hasCompanion(const QString &path, const QString &extension)
{
    return !path.isEmpty() && QFileInfo(companionPath(path, extension)).isFile();
}

Result<Companion> companion(const Input &input, const QString &extension)
{
    const QString path = companionPath(input.path.isEmpty() ? input.name : input.path, extension);
    QFile file(path);
    if (input.path.isEmpty() || !file.open(QIODevice::ReadOnly)) {
        return fileError(input.name, QCoreApplication::translate(
                                         "Exchange", "the file %1, which belongs to it, cannot be read")
                                         .arg(QFileInfo(path).fileName()));
    }
    return Companion{QFileInfo(path).fileName(), file.readAll()};
}

} // namespace guillemet::exchange
