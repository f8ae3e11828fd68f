#pragma once

#include "ui/window/WindowParts.h"

#include <QtCore/QTimer>
#include <QtWidgets/QMainWindow>

QT_BEGIN_NAMESPACE
class QSplitter;
class QStackedWidget;
QT_END_NAMESPACE

namespace guillemet::ui {

class ImportCommands;
class ProjectCommands;
class ReviewCommands;
class ScriptPanel;
class ViewCommands;

/// The one window: it puts the panes, the menus and the tool bar together, keeps the actions' states, and remembers
/// its layout. What is done stands in the command classes.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    Workspace *workspace() const { return m.workspace; }
    ActionSet *actions() const { return m.actions; }
    const WindowParts &parts() const { return m; }
    ProjectCommands *projects() const { return m_projects; }
    ImportCommands *imports() const { return m_imports; }
    ReviewCommands *review() const { return m_review; }
    /// Another language was chosen: the window was closed to be made anew.
    bool wantsRestart() const { return m_restart; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPanes();
    void buildCommands();
    void buildToolBar();
    void connectState();
    void updateState();
    void updateTitle();
    void updateCentre();
    void applyWidth();
    void restoreLayout();
    void saveLayout() const;
    void showMenu(QPoint global);

    WindowParts m;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_centre = nullptr;
    ScriptPanel *m_script = nullptr;
    ProjectCommands *m_projects = nullptr;
    ImportCommands *m_imports = nullptr;
    ViewCommands *m_view = nullptr;
    ReviewCommands *m_review = nullptr;
    QTimer m_stateTimer;
    QTimer m_refresh; // looks for what other processes changed
    bool m_narrow = false;
    bool m_restart = false;
};

} // namespace guillemet::ui
