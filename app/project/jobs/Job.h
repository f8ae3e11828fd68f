#pragma once

#include "text/Result.h"

#include <QtCore/QString>
#include <atomic>
#include <functional>

namespace guillemet::project {

/// How far a job is. `total` is 0 while it is not known.
struct JobProgress
{
    int done = 0;
    int total = 0;
    QString current; ///< the file's or article's name, to show beside the bar
};

/// The way between a job and whoever watches it: the job reports progress and asks whether it should stop.
/// cancel() may be called from any thread; `onProgress` is called in the job's own.
class JobControl
{
public:
    std::function<void(const JobProgress &)> onProgress;

    void report(const JobProgress &progress) const
    {
        if (onProgress)
            onProgress(progress);
    }
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }

private:
    std::atomic<bool> m_cancelled = false;
};

/// Long work on a project, on values: it opens a connection of its own, so that it can run in any thread, and
/// leaves the project whole wherever it stops. A cancelled job keeps what it has finished and is no failure.
class Job
{
public:
    virtual ~Job() = default;

    /// The error is about the whole work; what happened to single files or articles stands in the job's report.
    virtual Result<void> run(JobControl &control) = 0;
};

} // namespace guillemet::project
