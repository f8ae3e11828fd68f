#include "store/ProcessId.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QList>
#include <QtCore/QSysInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#endif

namespace guillemet::store {

namespace {

#ifdef Q_OS_LINUX

/// The clock ticks from the system's start to the process's (field 22 of /proc/PID/stat, see proc(5)) with
/// the system's start itself, since the ticks begin anew with it. Empty when it does not live.
QString startOf(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' '); // from field 3 on
    if (fields.size() < 20 || fields.at(0) == "Z" || fields.at(0) == "X")
        return {};
    QFile boot(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    const QByteArray bootId = boot.open(QIODevice::ReadOnly) ? boot.readAll().trimmed() : QByteArray();
    return QString::fromLatin1(bootId + ':' + fields.at(19));
}

#else

QString startOf(qint64)
{
    return {};
}

#endif

bool lives(qint64 pid)
{
#ifdef Q_OS_WIN
    const HANDLE process = OpenProcess(SYNCHRONIZE, FALSE, DWORD(pid));
    if (!process)
        return false;
    const bool running = WaitForSingleObject(process, 0) == WAIT_TIMEOUT;
    CloseHandle(process);
    return running;
#else
    return kill(pid_t(pid), 0) == 0 || errno == EPERM;
#endif
}

} // namespace

ProcessId ProcessId::of(qint64 pid)
{
    return {QSysInfo::machineHostName(), pid, startOf(pid)};
}

ProcessId ProcessId::own()
{
    return of(QCoreApplication::applicationPid());
}

bool ProcessId::isAlive() const
{
    if (host != QSysInfo::machineHostName())
        return true;
    if (started.isEmpty())
        return lives(pid);
    return startOf(pid) == started;
}

} // namespace guillemet::store
