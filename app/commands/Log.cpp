#include "commands/Log.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>

namespace guillemet::commands {

Result<void> Log::open(const QString &path)
{
    m_file.setFileName(path);
    const bool existed = m_file.exists();
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append)) {
        return Error{QCoreApplication::translate("guillemet::commands::Log", "%1: the log cannot be written: %2")
                         .arg(path, m_file.errorString())};
    }
    if (!existed)
        m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

void Log::write(Level level, const QString &event)
{
    if (!m_file.isOpen())
        return;
    QString line = event;
    line.replace(u'\n', u' ');
    const QString time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QString word = level == Level::Failure ? QStringLiteral("failure") : QStringLiteral("note");
    m_file.write(QStringLiteral("%1 %2 %3\n").arg(time, word, line).toUtf8());
    m_file.flush();
}

} // namespace guillemet::commands
