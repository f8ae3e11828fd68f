#pragma once

#include "annotation/Types.h"
#include "project/Widening.h"
#include "ui/session/Selected.h"
#include "ui/window/WindowParts.h"

#include <QtCore/QObject>

namespace guillemet::ui {

/// Confirming, rejecting and retyping a name for all names with the same words: in the article, in the project.
class WideningCommands : public QObject
{
    Q_OBJECT
public:
    WideningCommands(const WindowParts &parts, QObject *parent);

Q_SIGNALS:
    void decided(const guillemet::ui::Selected &what);

private:
    void act(project::WideAct act, annotation::EntityType type, bool wholeProject);

    WindowParts m;
};

} // namespace guillemet::ui
