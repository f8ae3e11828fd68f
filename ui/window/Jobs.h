#pragma once

#include "project/jobs/JobRunner.h"

#include <QtCore/QObject>
#include <functional>
#include <memory>

namespace guillemet::ui {

class MessageStrip;
class StatusLine;

/// Runs one long work at a time off the GUI thread, shows how far it is, and lets it be cancelled.
class Jobs : public QObject
{
    Q_OBJECT
public:
    Jobs(StatusLine *status, MessageStrip *messages, QObject *parent);

    bool isRunning() const { return m_runner.isRunning(); }
    bool wasCancelled() const { return m_runner.wasCancelled(); } ///< the job that ended last
    /// `what` is shown while it runs («Importing»). `finished` gets the job once it ended, cancelled or not; a
    /// failure of the whole work has been said then. A job that is started while one runs waits for it.
    void run(std::unique_ptr<project::Job> job, const QString &what,
             std::function<void(project::Job *, bool ok)> finished);
    void cancel();

Q_SIGNALS:
    void runningChanged();

private:
    struct Waiting
    {
        std::unique_ptr<project::Job> job;
        QString what;
        std::function<void(project::Job *, bool)> finished;
    };
    void startNext();
    void done();

    StatusLine *m_status;
    MessageStrip *m_messages;
    project::JobRunner m_runner;
    std::vector<Waiting> m_waiting;
    Waiting m_now;
};

} // namespace guillemet::ui
