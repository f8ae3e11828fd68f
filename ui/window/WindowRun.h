#pragma once

namespace guillemet::ui {

/// Starts the window with the program's own arguments (`[--review] [--article ID] [PROJECT]`); returns the exit code.
int runWindow(int argc, char *argv[]);

} // namespace guillemet::ui
