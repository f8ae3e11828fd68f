#pragma once

#include "ui/window/WindowParts.h"

#include <QtCore/QObject>

namespace guillemet::ui {

/// Help, keys, settings, about.
class HelpCommands : public QObject
{
    Q_OBJECT
public:
    HelpCommands(const WindowParts &parts, QObject *parent);

Q_SIGNALS:
    void languageChanged();

private:
    void showSettings(bool keys);

    WindowParts m;
};

} // namespace guillemet::ui
