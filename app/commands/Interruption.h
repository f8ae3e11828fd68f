#pragma once

#include "project/jobs/Job.h"

namespace guillemet::commands {

/// While it lives, the first Ctrl+C (SIGINT), or a polite end by another program (SIGTERM), cancels the job instead of
/// ending the process, so that no half-written file is left behind. A second one ends the process at once. One at a
/// time.
class Interruption
{
public:
    explicit Interruption(project::JobControl &control);
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;
};

} // namespace guillemet::commands
