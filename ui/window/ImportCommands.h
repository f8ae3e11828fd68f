#pragma once

#include "ui/window/WindowParts.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace guillemet::project {
struct ImportReport;
struct ImportRequest;
struct DetectRequest;
}

namespace guillemet::ui {

/// Articles in: files, folders, the clipboard, what is dropped; and their detection.
class ImportCommands : public QObject
{
    Q_OBJECT
public:
    ImportCommands(const WindowParts &parts, QObject *parent);

    void import(const QStringList &paths);
    void paste(const QMimeData *data);
    static bool canTake(const QMimeData *data); ///< files or text

    void detect(const QStringList &articles);
    void detectAll();

private:
    void start(const project::ImportRequest &request);
    void imported(const project::ImportReport &report);
    void run(const project::DetectRequest &request);
    void detectOpened();

    WindowParts m;
};

} // namespace guillemet::ui
