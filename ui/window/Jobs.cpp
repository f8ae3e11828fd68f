#include "ui/window/Jobs.h"

#include "ui/window/MessageStrip.h"
#include "ui/window/StatusLine.h"

#include <QtCore/QLocale>

namespace guillemet::ui {

Jobs::Jobs(StatusLine *status, MessageStrip *messages, QObject *parent)
    : QObject(parent), m_status(status), m_messages(messages)
{
    connect(&m_runner, &project::JobRunner::progressed, this, [this](int finished, int total, const QString &current) {
        const QLocale locale;
        QString words = m_now.what;
        if (total > 1)
            words = tr("%1: %2 of %3", "what, done, all").arg(words, locale.toString(finished), locale.toString(total));
        if (!current.isEmpty())
            words = tr("%1 (%2)", "what, which").arg(words, current.left(60));
        m_status->setRunning(words, finished, total);
    });
    connect(&m_runner, &project::JobRunner::finished, this, &Jobs::done);
}

void Jobs::run(std::unique_ptr<project::Job> job, const QString &what,
               std::function<void(project::Job *, bool)> finished)
{
    m_waiting.push_back({std::move(job), what, std::move(finished)});
    if (!isRunning())
        startNext();
}

void Jobs::cancel()
{
    m_waiting.clear();
    m_runner.cancel();
}

void Jobs::startNext()
{
    if (m_waiting.empty())
        return;
    m_now = std::move(m_waiting.front());
    m_waiting.erase(m_waiting.begin());
    m_status->setRunning(m_now.what, 0, 0);
    m_runner.start(std::move(m_now.job));
    Q_EMIT runningChanged();
}

void Jobs::done()
{
    m_status->clearRunning();
    const QString error = m_runner.errorSentence();
    m_messages->say(QStringLiteral("job"), error);
    const auto finished = std::move(m_now.finished);
    if (finished)
        finished(m_runner.job(), error.isEmpty());
    startNext();
    Q_EMIT runningChanged();
}

} // namespace guillemet::ui
