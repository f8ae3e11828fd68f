#pragma once

#include <QtCore/QObject>

namespace guillemet::ui {

/// Names for screen readers on the controls that Qt makes itself (scroll bars, splitter handles, the bars of a window)
/// wherever nobody gave one. It sits before the application's events and acts once a widget, when it is first shown.
class SpokenNames : public QObject
{
    Q_OBJECT
public:
    /// Watches the whole application for as long as it lives.
    explicit SpokenNames(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace guillemet::ui
