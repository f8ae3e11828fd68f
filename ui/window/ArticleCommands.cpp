#include "ui/window/ArticleCommands.h"

#include "project/ArticleSession.h"
#include "project/Intentions.h"
#include "project/jobs/ExportJob.h"
#include "ui/dialogs/ArticleDialog.h"
#include "ui/dialogs/ExportDialog.h"
#include "ui/panels/ArticlesPanel.h"
#include "ui/session/Workspace.h"
#include "ui/window/ActionSet.h"
#include "ui/window/Jobs.h"
#include "ui/window/MessageStrip.h"

#include <QtCore/QDir>
#include <QtCore/QUrl>
#include <QtGui/QAction>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QMainWindow>

namespace guillemet::ui {

ArticleCommands::ArticleCommands(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    m.actions->on("article.next", [this] { go(1); });
    m.actions->on("article.previous", [this] { go(-1); });
    m.actions->on("article.done", [this] { finish(); });
    m.actions->on("article.reopen", [this] { reopen(); });
    m.actions->on("article.rename", [this] { editDetails(); });
    m.actions->on("article.remove", [this] { remove(); });
    m.actions->on("file.export", [this] { exportArticles(); });
    // Its button takes the last step back: once that is another one, or the article is there again, it says too much.
    connect(m.workspace, &Workspace::undoChanged, this, [this] { m.messages->clear(QStringLiteral("removed")); });
}

void ArticleCommands::go(int step)
{
    const QString id = m.articles->neighbour(step);
    if (!id.isEmpty())
        m.workspace->openArticle(id);
}

void ArticleCommands::finish()
{
    m.workspace->carryOut(
        project::setState(*m.workspace->article(), annotation::ArticleState::Done, m.workspace->actor()));
    const QString next = m.articles->nextUndecided();
    if (next.isEmpty()) {
        m.messages->say(QStringLiteral("done"), tr("Everything is decided in this project."));
        return;
    }
    m.workspace->openArticle(next);
    Q_EMIT wentOn();
}

void ArticleCommands::reopen()
{
    m.workspace->carryOut(
        project::setState(*m.workspace->article(), annotation::ArticleState::InReview, m.workspace->actor()));
}

void ArticleCommands::editDetails()
{
    const annotation::ArticleInfo before = m.workspace->article()->info();
    ArticleDialog dialog(before, m.window);
    if (dialog.exec() == QDialog::Accepted)
        m.workspace->carryOut(project::editArticle(before, dialog.info()));
}

void ArticleCommands::remove()
{
    const annotation::ArticleInfo info = m.workspace->article()->info();
    QString next = m.articles->neighbour(1);
    if (next.isEmpty())
        next = m.articles->neighbour(-1);
    if (!m.workspace->carryOut(project::removeArticles({info})))
        return;
    if (next.isEmpty())
        m.workspace->closeArticle();
    else
        m.workspace->openArticle(next);
    m.messages->say(QStringLiteral("removed"),
                    tr("“%1” was removed. It goes for good when the project is closed; backups keep it until they are replaced.")
                        .arg(info.title),
                    tr("Undo"), [this] { m.workspace->undo(); });
}

void ArticleCommands::exportArticles()
{
    ExportDialog dialog(m.workspace, m.window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const project::ExportRequest request = dialog.request();
    m.jobs->run(std::make_unique<project::ExportJob>(request), tr("Exporting"),
                [this, path = request.output](project::Job *job, bool ok) {
                    if (!ok)
                        return;
                    if (m.jobs->wasCancelled())
                        return m.messages->say(QStringLiteral("export"), tr("The export was cancelled: nothing was written."));
                    const project::ExportReport &report = static_cast<project::ExportJob *>(job)->report();
                    QStringList sentences = {tr("%n article(s) exported to %1.", nullptr, report.articles)
                                                 .arg(QDir::toNativeSeparators(path))};
                    sentences += report.warnings;
                    m.messages->say(QStringLiteral("export"), sentences.join(QLatin1Char(' ')), tr("Show"), [path] {
                        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
                    });
                });
}

} // namespace guillemet::ui
