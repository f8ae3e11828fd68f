#include "commands/Interruption.h"

#include <atomic>
#include <csignal>

namespace guillemet::commands {

namespace {

std::atomic<project::JobControl *> watched = nullptr;

extern "C" void cancelWatched(int number)
{
    std::signal(number, SIG_DFL);
    // An atomic flag, which a signal's handler may set.
    if (project::JobControl *control = watched.load())
        control->cancel();
}

} // namespace

Interruption::Interruption(project::JobControl &control)
{
    watched = &control;
    std::signal(SIGINT, &cancelWatched);
    std::signal(SIGTERM, &cancelWatched);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    watched = nullptr;
}

} // namespace guillemet::commands
