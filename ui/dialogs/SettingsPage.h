#pragma once

#include <QtWidgets/QWidget>

namespace guillemet::ui {

/// A page of the settings; what was changed on it counts once apply() is called.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    virtual void apply() = 0;
};

} // namespace guillemet::ui
