#pragma once

#include <QtCore/QSize>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace guillemet::ui {

/// The largest of `wanted` that the window's screen has room for, less what a window manager adds round a window.
QSize fittingSize(const QWidget *window, QSize wanted);
/// Brings a window back whose remembered place comes from a larger screen. Maximised ones fit by themselves.
void fitToScreen(QWidget *window);

} // namespace guillemet::ui
