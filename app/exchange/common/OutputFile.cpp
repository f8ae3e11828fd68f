#include "exchange/common/OutputFile.h"

#include "exchange/common/Messages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

namespace guillemet::exchange {

Error OutputFile::failure() const
{
    return fileError(
        m_file.fileName(),
        QCoreApplication::translate("Exchange", "it cannot be written (%1)").arg(m_file.errorString()));
}

Result<void> OutputFile::open(const QString &path)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return failure();
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

Result<void> OutputFile::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return failure();
    return {};
}

Result<void> OutputFile::close()
{
    // QFile::close() swallows what flush() reports.
    const bool flushed = m_file.flush();
    const Error error = failure();
    m_file.close();
    if (!flushed)
        return error;
    return {};
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    OutputFile file;
    if (Result<void> opened = file.open(path); !opened)
        return opened;
    if (Result<void> written = file.write(bytes); !written)
        return written;
    return file.close();
}

Result<void> makeFolder(const QString &path)
{
    if (!QDir().mkdir(path) && !QDir(path).exists())
        return fileError(path, QCoreApplication::translate("Exchange", "the folder cannot be made"));
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return {};
}

} // namespace guillemet::exchange
