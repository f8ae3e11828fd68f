#pragma once

#include <QtCore/QSet>
#include <QtCore/QString>

namespace guillemet::exchange {

/// What an article's id is where its format gives none: the file's name without its last extension.
QString idFromFileName(const QString &fileName);

/// An id as a file's name (without extension): characters that some system cannot hold in one are
/// percent-encoded, as UTF-8 bytes.
QString fileNameFor(const QString &id);

/// Names of the files of one folder: fileNameFor(), with «-2», «-3» where a name is taken (also on systems
/// that do not tell capitals apart).
class FileNames
{
public:
    QString next(const QString &id);

private:
    QSet<QString> m_taken;
};

} // namespace guillemet::exchange
