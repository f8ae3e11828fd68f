#pragma once

#include "project/jobs/Job.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <memory>

namespace guillemet::project {

/// Runs one job in a thread of the pool and tells the thread that it lives in. Destroying it cancels the job and
/// waits for its next safe place.
class JobRunner : public QObject
{
    Q_OBJECT
public:
    explicit JobRunner(QObject *parent = nullptr);
    ~JobRunner() override;

    /// Only one at a time; the runner owns the job until the next start().
    void start(std::unique_ptr<Job> job);
    void cancel();
    bool isRunning() const;
    bool wasCancelled() const;

    /// The last job, for its report; only once it has finished.
    Job *job() const { return m_job.get(); }
    /// Empty after success; only once it has finished.
    QString errorSentence() const;

Q_SIGNALS:
    /// At most some thirty a second, and always the last one.
    void progressed(int done, int total, const QString &current);
    void finished();

private:
    std::unique_ptr<Job> m_job;
    std::unique_ptr<JobControl> m_control;
    QFutureWatcher<Result<void>> m_watcher;
};

} // namespace guillemet::project
