#pragma once

#include "ui/window/WindowParts.h"

#include <QtCore/QObject>

namespace guillemet::ui {

/// What is shown and how: panes, marks, zoom, the find bar, «who speaks», undo and redo.
class ViewCommands : public QObject
{
    Q_OBJECT
public:
    ViewCommands(const WindowParts &parts, QObject *parent);

    bool showsScript() const { return m_script; }
    /// The undo and redo entries say what they would do.
    void nameUndo();

Q_SIGNALS:
    void scriptChanged(bool on);
    /// Escape, with nothing of ours left to leave but a review.
    void reviewLeft();

private:
    void applyLayers();
    void setScript(bool on);
    void leave();
    void goToPane(int step);
    void goToAnnotation(int step, bool onlyFlagged);

    WindowParts m;
    bool m_script = false;
};

} // namespace guillemet::ui
