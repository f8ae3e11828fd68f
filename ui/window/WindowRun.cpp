#include "ui/window/WindowRun.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QMainWindow>

namespace guillemet::ui {

int runWindow(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.show();
    return application.exec();
}

} // namespace guillemet::ui
