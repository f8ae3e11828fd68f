#pragma once

#include "ui/window/WindowState.h"

namespace guillemet::ui {

class Workspace;

/// What the workspace alone says about the window's state.
WindowState stateOf(const Workspace &workspace);

} // namespace guillemet::ui
