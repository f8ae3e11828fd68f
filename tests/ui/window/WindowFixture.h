#pragma once

#include "ui/session/Workspace.h"
#include "ui/window/MainWindow.h"

#include <QtCore/QTemporaryDir>
#include <memory>

namespace guillemet::ui {
class ArticleView;
}

namespace guillemet::tests {

/// A window on the sample article, shown and active; what it remembers goes into a settings file of its own.
class WindowFixture
{
public:
    WindowFixture();
    ~WindowFixture();

    ui::MainWindow *window() const { return m_window.get(); }
    ui::Workspace *workspace() const { return m_window->workspace(); }
    ui::ArticleView *view() const;
    const annotation::AnnotationSet &annotations() const;
    QString projectPath() const;

    /// Closes the window and opens another one on the same project.
    void reopen();
    void select(const QString &words, int nth = 0); ///< in the article, as text
    void clickWords(const QString &words, int nth = 0);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier); ///< into the widget with the focus
    QAction *action(const char *id) const;
    QString quotation(int nth) const; ///< its id
    QString mention(const QString &words, int nth = 0) const;

private:
    void open();

    QTemporaryDir m_folder;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace guillemet::tests
