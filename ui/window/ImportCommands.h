#pragma once

#include "ui/window/WindowParts.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

QT_BEGIN_NAMESPACE
class QMimeData;
QT_END_NAMESPACE

namespace guillemet::project {
struct ImportOutlook;
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

    enum class Ask : unsigned char { WhereNeeded, Always };
    /// The files are looked at first; where their labels, columns or offsets leave a question, it is asked.
    void import(const QStringList &paths, Ask ask = Ask::WhereNeeded);
    void paste(const QMimeData *data);
    static bool canTake(const QMimeData *data); ///< files or text

    void detect(const QStringList &articles);
    void detectAll();

Q_SIGNALS:
    void articlesImported(const QStringList &ids);

private:
    void looked(const project::ImportRequest &request, const project::ImportOutlook &outlook, Ask ask);
    void start(const project::ImportRequest &request, bool detectAfter);
    void imported(const project::ImportReport &report, bool detectAfter);
    static bool detectsByItself();
    void run(const project::DetectRequest &request);
    void detectOpened();

    WindowParts m;
};

} // namespace guillemet::ui
