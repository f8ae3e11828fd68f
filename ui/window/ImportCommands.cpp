#include "ui/window/ImportCommands.h"

#include "project/jobs/DetectJob.h"
#include "project/jobs/ImportScan.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/ImportReportDialog.h"
#include "ui/session/Workspace.h"
#include "ui/window/ActionSet.h"
#include "ui/window/Jobs.h"
#include "ui/window/MessageStrip.h"

#include <QtCore/QMimeData>
#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMainWindow>

namespace guillemet::ui {

using project::ImportLine;
using project::ImportReport;

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

ImportCommands::ImportCommands(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    const auto folder = [] { return QSettings().value(QStringLiteral("import/folder")).toString(); };
    m.actions->on("file.import", [this, folder] {
        import(QFileDialog::getOpenFileNames(m.window, tr("Import articles"), folder()));
    });
    m.actions->on("file.importAs", [this, folder] {
        import(QFileDialog::getOpenFileNames(m.window, tr("Import with choices"), folder()), Ask::Always);
    });
    m.actions->on("file.importFolder", [this, folder] {
        const QString path = QFileDialog::getExistingDirectory(m.window, tr("Import a folder"), folder());
        if (!path.isEmpty())
            import({path});
    });
    m.actions->on("file.paste", [this] { paste(QGuiApplication::clipboard()->mimeData()); });
    m.actions->on("article.detect", [this] { detect({m.workspace->articleId()}); });
    m.actions->on("article.detectAll", [this] { detectAll(); });
    m.actions->on("article.cancel", [this] { m.jobs->cancel(); });
    connect(m.workspace, &Workspace::articleChanged, this, &ImportCommands::detectOpened, Qt::QueuedConnection);
}

bool ImportCommands::canTake(const QMimeData *data) { return !localFiles(data).isEmpty() || data->hasText(); }

bool ImportCommands::detectsByItself() { return QSettings().value(QStringLiteral("detection/onImport"), true).toBool(); }

void ImportCommands::import(const QStringList &paths, Ask ask)
{
    if (paths.isEmpty() || m.workspace->isReadOnly())
        return;
    QSettings().setValue(QStringLiteral("import/folder"), QFileInfo(paths.first()).absolutePath());
    project::ImportRequest request;
    request.paths = paths;
    m.jobs->run(std::make_unique<project::ImportScan>(request), tr("Looking at the files"),
                [this, request, ask](project::Job *job, bool ok) {
                    if (!ok || m.jobs->wasCancelled())
                        return;
                    const project::ImportOutlook outlook = static_cast<project::ImportScan *>(job)->outlook();
                    // A dialog must not stand within the end of a job.
                    QTimer::singleShot(0, this, [this, request, outlook, ask] { looked(request, outlook, ask); });
                });
}

void ImportCommands::looked(const project::ImportRequest &request, const project::ImportOutlook &outlook, Ask ask)
{
    if (!m.workspace->project())
        return;
    if (ask == Ask::WhereNeeded && !outlook.hasQuestions())
        return start(request, detectsByItself());
    ImportDialog dialog(request, outlook, m.window);
    if (dialog.exec() == QDialog::Accepted)
        start(dialog.request(), dialog.detect());
}

void ImportCommands::paste(const QMimeData *data)
{
    if (!data || m.workspace->isReadOnly())
        return;
    if (const QStringList files = localFiles(data); !files.isEmpty())
        return import(files);
    if (data->text().trimmed().isEmpty()) {
        m.messages->say(QStringLiteral("import"), tr("There is no text in the clipboard."));
        return;
    }
    project::ImportRequest request;
    request.pasted = data->text();
    start(request, detectsByItself());
}

void ImportCommands::start(const project::ImportRequest &asked, bool detectAfter)
{
    project::ImportRequest request = asked;
    request.project = m.workspace->project()->path();
    m.jobs->run(std::make_unique<project::ImportJob>(request), tr("Importing"), [this, detectAfter](project::Job *job, bool) {
        imported(static_cast<project::ImportJob *>(job)->report(), detectAfter);
    });
}

void ImportCommands::imported(const ImportReport &report, bool detectAfter)
{
    if (!m.workspace->project())
        return;
    m.workspace->project()->refresh();
    const QStringList ids = report.importedIds();
    const int present = report.count(ImportLine::Outcome::Present);
    const int refused = report.count(ImportLine::Outcome::Refused);
    if (!ids.isEmpty())
        m.workspace->openArticle(ids.first());
    else if (present > 0)
        m.workspace->openArticle(report.lines.front().id);

    QStringList parts;
    if (ids.size() > 1 || (present + refused > 0 && !ids.isEmpty()))
        parts.append(tr("%n article(s) imported.", nullptr, int(ids.size())));
    if (present > 0)
        parts.append(tr("%n text(s) were already in the project.", nullptr, present));
    if (refused == 1) {
        for (const ImportLine &line : report.lines) {
            if (line.outcome == ImportLine::Outcome::Refused)
                parts.append(tr("“%1” was refused: %2 Nothing was imported from it.")
                                 .arg(QFileInfo(line.file).fileName(), line.reason));
        }
    } else if (refused > 1) {
        parts.append(tr("%n file(s) were refused.", nullptr, refused));
    }
    if (report.passedOver > 0)
        parts.append(tr("%n file(s) of other kinds were passed over.", nullptr, report.passedOver));
    m.messages->clear(QStringLiteral("import"));
    const bool more = report.lines.size() > 1 || !report.warnings.isEmpty();
    const bool converted = report.lines.size() == 1 && !report.lines.front().encoding.isEmpty()
                           && report.lines.front().encoding.compare(QStringLiteral("utf-8"), Qt::CaseInsensitive) != 0;
    if (converted && parts.isEmpty())
        parts.append(tr("Imported; the file was read as %1.").arg(report.lines.front().encoding));
    parts.append(report.warnings.mid(0, 1));
    if (!parts.isEmpty())
        m.messages->say(QStringLiteral("import"), parts.join(QLatin1Char(' ')), more ? tr("Details") : QString(),
                        [this, report] { ImportReportDialog(report, m.window).exec(); });
    if (!ids.isEmpty() && detectAfter)
        detect(ids);
    Q_EMIT articlesImported(ids);
}

void ImportCommands::detectOpened()
{
    if (!m.workspace->project() || m.workspace->isReadOnly() || m.jobs->isRunning() || !m.workspace->article())
        return;
    if (!detectsByItself())
        return;
    const auto article = m.workspace->project()->article(m.workspace->articleId());
    if (article && !article->detected)
        detect({article->id});
}

void ImportCommands::detect(const QStringList &articles)
{
    project::DetectRequest request;
    request.which = project::DetectRequest::Which::These;
    request.articles = articles;
    run(request);
}

void ImportCommands::detectAll()
{
    project::DetectRequest request;
    request.which = project::DetectRequest::Which::All;
    run(request);
}

void ImportCommands::run(const project::DetectRequest &asked)
{
    project::DetectRequest request = asked;
    request.project = m.workspace->project()->path();
    request.model = QSettings().value(QStringLiteral("detection/model")).toString();
    m.messages->clear(QStringLiteral("detect"));
    m.jobs->run(std::make_unique<project::DetectJob>(request), tr("Looking for names and quotations"),
                [this](project::Job *job, bool ok) {
                    if (m.workspace->project())
                        m.workspace->project()->refresh();
                    const project::DetectReport &report = static_cast<project::DetectJob *>(job)->report();
                    int changed = 0;
                    for (const project::DetectedArticle &article : report.articles)
                        changed += article.added + article.removed;
                    if (!report.failures.isEmpty())
                        m.messages->say(QStringLiteral("detect"), report.failures.first());
                    else if (ok && changed == 0 && !report.articles.empty())
                        m.messages->say(QStringLiteral("detect"), tr("The engine found nothing new."));
                });
}

} // namespace guillemet::ui
