#include "ui/window/ScreenFit.h"

#include <QtGui/QScreen>
#include <QtWidgets/QWidget>

namespace guillemet::ui {

namespace {

constexpr QSize frame{8, 40};

} // namespace

QSize fittingSize(const QWidget *window, QSize wanted)
{
    return wanted.boundedTo(window->screen()->availableGeometry().size() - frame).expandedTo(window->minimumSize());
}

void fitToScreen(QWidget *window)
{
    const QRect room = window->screen()->availableGeometry();
    const bool fits = window->width() <= room.width() && window->height() <= room.height();
    if (fits || window->isMaximized() || window->isFullScreen())
        return;
    window->resize(fittingSize(window, window->size()));
    window->move(room.topLeft());
}

} // namespace guillemet::ui
