#include "store/OpenFiles.h"

#include <QtCore/QFileInfo>
#include <QtCore/QHash>
#include <QtCore/QMutexLocker>

namespace guillemet::store {

namespace {

QHash<QString, int> &counts()
{
    static QHash<QString, int> all;
    return all;
}

} // namespace

QMutex &OpenFiles::mutex()
{
    static QMutex one;
    return one;
}

bool OpenFiles::contains(const QString &path)
{
    return counts().contains(path);
}

void OpenFiles::add(const QString &path)
{
    ++counts()[path];
}

void OpenFiles::remove(const QString &path)
{
    const auto found = counts().find(path);
    if (found != counts().end() && --*found == 0)
        counts().erase(found);
}

bool isOpenHere(const QString &path)
{
    const QMutexLocker locker(&OpenFiles::mutex());
    return OpenFiles::contains(QFileInfo(path).canonicalFilePath());
}

} // namespace guillemet::store
