#include "ui/window/PrintCommands.h"

#include "project/ArticleSession.h"
#include "ui/session/Workspace.h"
#include "ui/window/ActionSet.h"
#include "ui/window/MessageStrip.h"
#include "ui/window/PrintedArticle.h"

#include <QtCore/QDir>
#include <QtCore/QSaveFile>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QPdfWriter>
#include <QtPrintSupport/QPrintPreviewDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMainWindow>

namespace guillemet::ui {

namespace {

// A text document adds two centimetres of its own when it prints itself.
const QMarginsF paperMargins(3, 3, 3, 3);

/// A file's name that every system takes.
QString fileNameOf(const QString &title)
{
    QString name = title.simplified().left(80);
    for (QChar &c : name) {
        if (QStringLiteral("\\/:*?\"<>|").contains(c))
            c = u'-';
    }
    return name.isEmpty() ? QStringLiteral("article") : name;
}

} // namespace

PrintCommands::PrintCommands(const WindowParts &parts, QObject *parent) : QObject(parent), m(parts)
{
    m.actions->on("file.print", [this] { print(); });
    m.actions->on("file.pdf", [this] { choosePdf(); });
}

void PrintCommands::print()
{
    const auto document = printedArticle(*m.workspace->article());
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m.workspace->article()->info().title);
    printer.setPageMargins(paperMargins, QPageLayout::Millimeter);
    QPrintPreviewDialog preview(&printer, m.window);
    preview.setWindowTitle(tr("Print"));
    preview.resize(QSize(900, 760).boundedTo(m.window->size()));
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [&document](QPrinter *to) { document->print(to); });
    preview.exec();
}

void PrintCommands::choosePdf()
{
    QString folder = QSettings().value(QStringLiteral("export/folder"),
                                       QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
    if (!QDir(folder).exists())
        folder = QDir::homePath();
    const QString suggestion = folder + QLatin1Char('/') + fileNameOf(m.workspace->article()->info().title) + QStringLiteral(".pdf");
    const QString path = QFileDialog::getSaveFileName(m.window, tr("Report as PDF"), suggestion, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    QSettings().setValue(QStringLiteral("export/folder"), QFileInfo(path).absolutePath());
    if (!writePdf(path))
        return;
    m.messages->say(QStringLiteral("pdf"), tr("The report stands in %1.").arg(QDir::toNativeSeparators(path)), tr("Show"),
                    [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

bool PrintCommands::writePdf(const QString &path)
{
    QSaveFile file(path);
    const auto fail = [&] {
        m.messages->say(QStringLiteral("pdf"),
                        tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), file.errorString()));
        return false;
    };
    if (!file.open(QIODevice::WriteOnly))
        return fail();
    {
        QPdfWriter writer(&file);
        writer.setTitle(m.workspace->article()->info().title);
        writer.setCreator(QStringLiteral("Guillemet"));
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(paperMargins, QPageLayout::Millimeter);
        printedArticle(*m.workspace->article())->print(&writer);
    }
    return file.commit() || fail();
}

} // namespace guillemet::ui
