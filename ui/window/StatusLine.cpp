#include "ui/window/StatusLine.h"

#include "project/ArticleSession.h"
#include "ui/session/TypeWords.h"
#include "ui/themes/Icons.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>
#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QToolButton>

namespace guillemet::ui {

namespace {

QLabel *addLabel(StatusLine *line, bool right)
{
    auto *label = new QLabel(line);
    label->setContentsMargins(right ? 8 : 4, 0, 8, 0);
    if (right)
        line->addPermanentWidget(label);
    else
        line->addWidget(label);
    return label;
}

QProgressBar *thinBar(QWidget *parent, const QString &name)
{
    auto *bar = new QProgressBar(parent);
    bar->setTextVisible(false);
    bar->setFixedSize(120, 6);
    bar->setAccessibleName(name);
    return bar;
}

} // namespace

StatusLine::StatusLine(Workspace *workspace, QAction *cancel, QWidget *parent)
    : QStatusBar(parent), m_workspace(workspace), m_decided(thinBar(this, tr("Decided"))), m_cancel(new QToolButton(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 6, 0);
    addWidget(m_decided);
    m_progress = addLabel(this, false);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_running = addLabel(this, false);
    m_running->setObjectName(QStringLiteral("running"));
    m_bar = thinBar(this, tr("Progress of what runs"));
    addWidget(m_bar);
    m_cancel->setDefaultAction(cancel);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_cancel->setAutoRaise(true);
    addWidget(m_cancel);
    m_saved = addLabel(this, true);
    m_saved->setObjectName(QStringLiteral("saved"));
    m_language = addLabel(this, true);
    m_words = addLabel(this, true);
    m_zoom = addLabel(this, true);
    m_zoom->setObjectName(QStringLiteral("zoom"));
    clearRunning();

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(20);
    connect(&m_refresh, &QTimer::timeout, this, &StatusLine::refresh);
    for (auto signal : {&Workspace::articleChanged, &Workspace::annotationsReset, &Workspace::projectChanged,
                        &Workspace::articlesChanged, &Workspace::undoChanged})
        connect(workspace, signal, &m_refresh, qOverload<>(&QTimer::start));
    connect(workspace, &Workspace::articleRowChanged, &m_refresh, qOverload<>(&QTimer::start));
    connect(workspace, &Workspace::edited, &m_refresh, qOverload<>(&QTimer::start));
    setZoom(1.0);
    refresh();
}

void StatusLine::setZoom(double factor)
{
    m_zoom->setText(tr("%1 %", "zoom").arg(QLocale().toString(int(factor * 100 + 0.5))));
    m_zoom->setToolTip(tr("Size of the text"));
}

void StatusLine::setMinutesLeft(int minutes)
{
    if (m_minutes == minutes)
        return;
    m_minutes = minutes;
    m_refresh.start();
}

void StatusLine::setRunning(const QString &what, int done, int total)
{
    m_running->setText(what);
    m_bar->setRange(0, total);
    m_bar->setValue(done);
    for (QWidget *widget : {static_cast<QWidget *>(m_running), static_cast<QWidget *>(m_bar),
                            static_cast<QWidget *>(m_cancel)})
        widget->show();
    m_decided->hide();
    m_progress->hide();
}

void StatusLine::clearRunning()
{
    for (QWidget *widget : {static_cast<QWidget *>(m_running), static_cast<QWidget *>(m_bar),
                            static_cast<QWidget *>(m_cancel)})
        widget->hide();
    m_progress->show();
    m_refresh.start();
}

void StatusLine::refresh()
{
    const QLocale locale;
    const project::Project *project = m_workspace->project();
    const project::ArticleSession *session = m_workspace->article();
    m_saved->clear();
    if (project && project->isReadOnly())
        m_saved->setText(tr("Read only"));
    else if (project && project->savedAt().isValid())
        m_saved->setText(tr("Saved at %1").arg(locale.toString(project->savedAt().toLocalTime().time(), QLocale::ShortFormat)));
    else if (project)
        m_saved->setText(tr("Project kept in %1").arg(QDir::toNativeSeparators(project->path())));
    m_decided->setVisible(session && m_running->isHidden());
    if (!session) {
        m_progress->setText(project && project->hasArticles() ? tr("No article open") : tr("No article"));
        m_language->clear();
        m_words->clear();
        return;
    }
    const int decided = m_workspace->tally().decided();
    const int all = m_workspace->tally().all();
    m_decided->setRange(0, std::max(1, all));
    m_decided->setValue(decided);
    if (all == 0)
        m_progress->setText(tr("Nothing marked yet"));
    else if (decided == all)
        m_progress->setText(tr("Everything is decided in this article"));
    else {
        QString words = tr("%1 of %2 decided").arg(locale.toString(decided), locale.toString(all));
        if (m_minutes == 0)
            words = tr("%1, less than a minute left").arg(words);
        else if (m_minutes > 0)
            words = tr("%1, about %n minute(s) left", nullptr, m_minutes).arg(words);
        m_progress->setText(words);
    }
    m_language->setText(words::language(session->info().language));
    m_words->setText(tr("%1 words").arg(locale.toString(m_workspace->tally().words())));
}

} // namespace guillemet::ui
