#include "ui/window/EndSignals.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace guillemet::ui {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array endings = {SIGTERM, SIGHUP, SIGINT};
std::array<struct sigaction, endings.size()> before;
std::array<int, 2> ends = {-1, -1}; // a pipe: a handler may do little more than write a byte

void note(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(ends[1], &byte, 1);
}

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent)
{
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return; // then the signals end the program at once, as ever; the project is whole all the same
    m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [] {
        char byte = 0;
        while (::read(ends[0], &byte, 1) == 1) { }
        QCoreApplication::quit();
    });
    struct sigaction action = {};
    action.sa_handler = note;
    action.sa_flags = SA_RESTART;
    for (size_t i = 0; i < endings.size(); ++i)
        sigaction(endings[i], &action, &before[i]);
}

EndSignals::~EndSignals()
{
    if (!m_notifier)
        return;
    for (size_t i = 0; i < endings.size(); ++i)
        sigaction(endings[i], &before[i], nullptr);
    delete m_notifier;
    ::close(ends[0]);
    ::close(ends[1]);
    ends = {-1, -1};
}

#else

EndSignals::EndSignals(QObject *parent) : QObject(parent) { }
EndSignals::~EndSignals() = default;

#endif

} // namespace guillemet::ui
