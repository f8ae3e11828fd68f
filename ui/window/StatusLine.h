#pragma once

#include "ui/session/Workspace.h"

#include <QtCore/QTimer>
#include <QtWidgets/QStatusBar>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QToolButton;
QT_END_NAMESPACE

namespace guillemet::ui {

/// The line at the foot of the window: how far the article is and how long it may take, what runs, when the last
/// edit was stored, language, words and zoom.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    StatusLine(Workspace *workspace, QAction *cancel, QWidget *parent = nullptr);

    void setZoom(double factor);
    /// Minutes that the undecided rest may take, by the user's own pace; negative while nobody can tell.
    void setMinutesLeft(int minutes);
    void setRunning(const QString &what, int done, int total); ///< total 0: not known
    void clearRunning();

private:
    void refresh();

    Workspace *m_workspace;
    QProgressBar *m_decided;
    QLabel *m_progress;
    QLabel *m_running;
    QProgressBar *m_bar;
    QToolButton *m_cancel;
    QLabel *m_saved;
    QLabel *m_language;
    QLabel *m_words;
    QLabel *m_zoom;
    QTimer m_refresh;
    int m_minutes = -1;
};

} // namespace guillemet::ui
