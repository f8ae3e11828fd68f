#include "project/jobs/JobRunner.h"

#include <QtConcurrent/QtConcurrentRun>
#include <QtCore/QElapsedTimer>

namespace guillemet::project {

namespace {

constexpr qint64 progressInterval = 33; // milliseconds: a bar that moves smoothly without flooding the event loop

/// Hands a job's progress to the future's promise, thinned out.
class ProgressRelay
{
public:
    explicit ProgressRelay(std::function<void(const JobProgress &)> deliver) : m_deliver(std::move(deliver)) {}

    void operator()(const JobProgress &progress)
    {
        const bool last = progress.total > 0 && progress.done >= progress.total;
        if (!last && m_sinceLast.isValid() && m_sinceLast.elapsed() < progressInterval)
            return;
        m_sinceLast.start();
        m_deliver(progress);
    }

private:
    std::function<void(const JobProgress &)> m_deliver;
    QElapsedTimer m_sinceLast;
};

} // namespace

JobRunner::JobRunner(QObject *parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &JobRunner::finished);
}

JobRunner::~JobRunner()
{
    m_watcher.disconnect(this);
    cancel();
    m_watcher.waitForFinished();
}

void JobRunner::start(std::unique_ptr<Job> job)
{
    Q_ASSERT(!isRunning());
    m_job = std::move(job);
    m_control = std::make_unique<JobControl>();
    m_control->onProgress = ProgressRelay([this](const JobProgress &progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { Q_EMIT progressed(progress.done, progress.total, progress.current); },
            Qt::QueuedConnection);
    });
    m_watcher.setFuture(QtConcurrent::run([work = m_job.get(), control = m_control.get()] {
        return work->run(*control);
    }));
}

void JobRunner::cancel()
{
    if (m_control)
        m_control->cancel();
}

bool JobRunner::isRunning() const
{
    return m_watcher.isRunning();
}

bool JobRunner::wasCancelled() const
{
    return m_control && m_control->isCancelled();
}

QString JobRunner::errorSentence() const
{
    if (!m_job || isRunning() || m_watcher.future().resultCount() == 0)
        return {};
    const Result<void> result = m_watcher.result();
    return result ? QString() : result.sentence();
}

} // namespace guillemet::project
