#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace guillemet::store {

/// A sentence when the file lies in a folder of a network or a cloud service, where SQLite's locks may not
/// hold and confidential text leaves the machine; empty otherwise.
QString storageWarning(const QString &projectPath);

/// By the name that QStorageInfo gives («nfs4», «cifs», «fuse.sshfs»).
bool isNetworkFileSystem(const QByteArray &type);

} // namespace guillemet::store
