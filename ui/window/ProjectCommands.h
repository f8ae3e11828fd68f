#pragma once

#include "ui/window/WindowParts.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

QT_BEGIN_NAMESPACE
class QMenu;
QT_END_NAMESPACE

namespace guillemet::ui {

/// Opening, making and leaving projects.
class ProjectCommands : public QObject
{
    Q_OBJECT
public:
    ProjectCommands(const WindowParts &parts, QObject *parent);

    /// False, with a message in the window, when it cannot be opened; the project before stays open then.
    bool open(const QString &path);
    /// What the window shows without an argument: the last project, or the sample.
    void openFirst();
    void openSample();
    /// Opens the article that was open last, or the first one.
    void openArticleAgain();
    /// Keeps which article was open, and where the reader was.
    void remember() const;

private:
    void create();
    void choose();
    void backUp();
    void fillRecent();
    bool take(const QString &path);

    WindowParts m;
    QMenu *m_recent;
};

} // namespace guillemet::ui
