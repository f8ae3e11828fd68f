#include "project/Annotator.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace guillemet::project {

namespace {

const QString settingsKey = QStringLiteral("annotator/name");

QString accountName()
{
#ifdef Q_OS_UNIX
    if (const passwd *account = getpwuid(getuid())) {
        // The field holds «full name,room,telephone,…».
        const QString fullName = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).simplified();
        if (!fullName.isEmpty())
            return fullName;
        if (account->pw_name && *account->pw_name)
            return QString::fromLocal8Bit(account->pw_name);
    }
    const QString login = qEnvironmentVariable("USER");
#else
    const QString login = qEnvironmentVariable("USERNAME");
#endif
    return login.isEmpty() ? QCoreApplication::translate("guillemet::project::Annotator", "unknown") : login;
}

} // namespace

QString annotatorName()
{
    const QString set = QSettings().value(settingsKey).toString().simplified();
    return set.isEmpty() ? accountName() : set;
}

void setAnnotatorName(const QString &name)
{
    QSettings settings;
    if (name.simplified().isEmpty())
        settings.remove(settingsKey);
    else
        settings.setValue(settingsKey, name.simplified());
}

} // namespace guillemet::project
