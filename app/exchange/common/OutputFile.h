#pragma once

#include "text/Result.h"

#include <QtCore/QByteArray>
#include <QtCore/QFile>
#include <QtCore/QString>

namespace guillemet::exchange {

/// A file that is written from front to back; every failure, also of the last buffered bytes, is an Error
/// that names the file. The file is made readable by its owner only.
class OutputFile
{
public:
    Result<void> open(const QString &path);
    Result<void> write(const QByteArray &bytes);
    Result<void> close();

private:
    Error failure() const;

    QFile m_file;
};

/// A whole small file at once.
Result<void> writeFile(const QString &path, const QByteArray &bytes);
/// Makes the folder that a writer fills; its parent must exist.
Result<void> makeFolder(const QString &path);

} // namespace guillemet::exchange
