#include "ui/window/ProjectCommands.h"

#include "project/Project.h"
#include "project/SampleProject.h"
#include "project/jobs/BackupJob.h"
#include "ui/session/Workspace.h"
#include "ui/window/ActionSet.h"
#include "ui/window/ArticlePane.h"
#include "ui/window/Jobs.h"
#include "ui/window/MessageStrip.h"
#include "ui/window/RecentProjects.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>

namespace guillemet::ui {

namespace {

/// Makes the sample project, which runs the engine, off the GUI thread.
class SampleJob : public project::Job
{
public:
    explicit SampleJob(QString path) : m_path(std::move(path)) {}
    Result<void> run(project::JobControl &) override
    {
        QDir().mkpath(QFileInfo(m_path).absolutePath());
        return project::makeSampleProject(m_path);
    }

private:
    QString m_path;
};

QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).exists() ? folder : QDir::homePath();
}

QString withSuffix(QString path)
{
    const QString suffix = QStringLiteral(".guillemet");
    return path.endsWith(suffix) ? path : path + suffix;
}

} // namespace

ProjectCommands::ProjectCommands(const WindowParts &parts, QObject *parent)
    : QObject(parent), m(parts), m_recent(new QMenu(tr("&Recent projects"), parts.window))
{
    m.actions->on("file.new", [this] { create(); });
    m.actions->on("file.open", [this] { choose(); });
    m.actions->on("file.sample", [this] { openSample(); });
    m.actions->on("file.backup", [this] { backUp(); });
    QMenu *file = m.actions->menu(Menu::File);
    file->insertMenu(m.actions->action("file.sample"), m_recent);
    connect(m_recent, &QMenu::aboutToShow, this, &ProjectCommands::fillRecent);
    fillRecent();
}

bool ProjectCommands::take(const QString &path)
{
    auto opened = project::Project::open(path);
    if (!opened) {
        m.messages->say(QStringLiteral("project"), opened.sentence());
        return false;
    }
    remember();
    const QStringList notices = (*opened)->notices();
    m.messages->clear(QStringLiteral("project"));
    m.messages->clear(QStringLiteral("readonly"));
    m.workspace->setProject(opened.take());
    const project::Project &project = *m.workspace->project();
    rememberProject(QFileInfo(path).absoluteFilePath());
    fillRecent();
    if (project.isReadOnly())
        m.messages->say(QStringLiteral("readonly"), tr("This project is read-only: your decisions cannot be saved."));
    if (!notices.isEmpty())
        m.messages->say(QStringLiteral("notice"), notices.join(QLatin1Char(' ')));
    return true;
}

bool ProjectCommands::open(const QString &path)
{
    if (!take(path))
        return false;
    openArticleAgain();
    return true;
}

void ProjectCommands::openArticleAgain()
{
    const project::Project *project = m.workspace->project();
    const QString last = lastArticle(project->path());
    const auto info = project->articleInfo(last);
    if (info && !info->removed) {
        m.workspace->openArticle(last);
    } else {
        const auto articles = project->articles();
        if (articles.empty())
            return;
        m.workspace->openArticle(articles.front().id);
    }
    m.article->setFocus(Qt::OtherFocusReason); // the keys act on the article from the start
}

void ProjectCommands::openFirst()
{
    const QStringList recent = recentProjects();
    if (recent.isEmpty())
        openSample();
    else
        open(recent.first());
}

void ProjectCommands::openSample()
{
    const QString path = project::sampleProjectPath();
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    m.jobs->run(std::make_unique<SampleJob>(path), tr("Preparing the sample articles"),
                [this, path](project::Job *, bool ok) {
                    if (ok)
                        open(path);
                });
}

void ProjectCommands::create()
{
    const QString suggestion = documents() + QLatin1Char('/') + tr("Untitled") + QStringLiteral(".guillemet");
    QString path = QFileDialog::getSaveFileName(m.window, tr("New project"), suggestion,
                                                tr("Guillemet projects (*.guillemet)"), nullptr,
                                                QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    path = withSuffix(path);
    if (auto made = project::Project::create(path); !made) {
        m.messages->say(QStringLiteral("project"), made.sentence());
        return;
    }
    open(path);
}

void ProjectCommands::choose()
{
    const QStringList recent = recentProjects();
    const QString folder = recent.isEmpty() ? documents() : QFileInfo(recent.first()).absolutePath();
    const QString path = QFileDialog::getOpenFileName(m.window, tr("Open a project"), folder,
                                                      tr("Guillemet projects (*.guillemet);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void ProjectCommands::backUp()
{
    const project::Project *project = m.workspace->project();
    const QString name = tr("%1, copy of %2", "project, date").arg(project->name(), QDate::currentDate().toString(Qt::ISODate));
    const QString path = QFileDialog::getSaveFileName(m.window, tr("Back up the project"),
                                                      documents() + QLatin1Char('/') + withSuffix(name),
                                                      tr("Guillemet projects (*.guillemet)"));
    if (path.isEmpty())
        return;
    const QString target = withSuffix(path);
    m.jobs->run(std::make_unique<project::BackupJob>(project->path(), target), tr("Backing up"),
                [this, target](project::Job *, bool ok) {
                    if (ok)
                        m.messages->say(QStringLiteral("backup"), tr("A checked copy of the project stands in %1.")
                                                                      .arg(QDir::toNativeSeparators(target)));
                });
}

void ProjectCommands::fillRecent()
{
    m_recent->clear();
    for (const QString &path : recentProjects()) {
        QAction *action = m_recent->addAction(QFileInfo(path).completeBaseName().replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { open(path); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!m_recent->isEmpty());
}

void ProjectCommands::remember() const
{
    if (!m.workspace->project())
        return;
    rememberArticle(m.workspace->project()->path(), m.workspace->articleId());
    m.article->savePlace();
}

} // namespace guillemet::ui
