#include "store/StorageWarning.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>
#include <QtCore/QStringList>
#include <algorithm>
#include <array>

namespace guillemet::store {

namespace {

// Types of file systems that reach over a network, as Linux, macOS and Windows name them.
constexpr std::array<QLatin1String, 18> networkTypes = {
    QLatin1String("nfs"),    QLatin1String("nfs4"),        QLatin1String("cifs"),
    QLatin1String("smb2"),   QLatin1String("smb3"),        QLatin1String("smbfs"),
    QLatin1String("afpfs"),  QLatin1String("webdav"),      QLatin1String("davfs"),
    QLatin1String("davfs2"), QLatin1String("fuse.davfs2"), QLatin1String("fuse.sshfs"),
    QLatin1String("sshfs"),  QLatin1String("fuse.rclone"), QLatin1String("fuse.gvfsd-fuse"),
    QLatin1String("afs"),    QLatin1String("ceph"),        QLatin1String("glusterfs")};

struct Cloud
{
    QLatin1String start; // how the folder's name starts, in lower case
    QLatin1String name;
};

constexpr std::array<Cloud, 13> clouds = {{{QLatin1String("dropbox"), QLatin1String("Dropbox")},
                                           {QLatin1String("onedrive"), QLatin1String("OneDrive")},
                                           {QLatin1String("nextcloud"), QLatin1String("Nextcloud")},
                                           {QLatin1String("owncloud"), QLatin1String("ownCloud")},
                                           {QLatin1String("google drive"), QLatin1String("Google Drive")},
                                           {QLatin1String("googledrive"), QLatin1String("Google Drive")},
                                           {QLatin1String("my drive"), QLatin1String("Google Drive")},
                                           {QLatin1String("mon drive"), QLatin1String("Google Drive")},
                                           {QLatin1String("icloud"), QLatin1String("iCloud")},
                                           {QLatin1String("mobile documents"), QLatin1String("iCloud")},
                                           {QLatin1String("kdrive"), QLatin1String("kDrive")},
                                           {QLatin1String("pcloud"), QLatin1String("pCloud")},
                                           {QLatin1String("box sync"), QLatin1String("Box")}}};

/// «OneDrive», «OneDrive - Le Journal», «Dropbox (Personal)», but not «dropboxes».
bool isFolderOf(const QString &folder, QLatin1String start)
{
    if (!folder.startsWith(start))
        return false;
    return folder.size() == start.size() || !folder.at(start.size()).isLetter();
}

QString cloudOf(const QString &path)
{
    const QStringList folders = QDir::fromNativeSeparators(path).toLower().split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < folders.size(); ++i) { // the last one is the project
        for (const Cloud &cloud : clouds) {
            if (isFolderOf(folders.at(i), cloud.start))
                return cloud.name;
        }
    }
    return {};
}

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    return std::find(networkTypes.begin(), networkTypes.end(), QLatin1String(type.toLower())) !=
           networkTypes.end();
}

QString storageWarning(const QString &projectPath)
{
    const QFileInfo info(projectPath);
    const QString path = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    if (const QString cloud = cloudOf(path); !cloud.isEmpty()) {
        return QCoreApplication::translate("Store",
                                           "This project lies in a folder of %1: its articles leave this "
                                           "computer, and two computers writing at once can damage it.")
            .arg(cloud);
    }
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    if (isNetworkFileSystem(storage.fileSystemType())) {
        return QCoreApplication::translate("Store",
                                           "This project lies on a network folder (%1): two computers "
                                           "writing at once can damage it. A folder of this computer is "
                                           "safer.")
            .arg(QString::fromLatin1(storage.fileSystemType()));
    }
    return {};
}

} // namespace guillemet::store
