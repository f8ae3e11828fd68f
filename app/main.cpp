#include "commands/CommandLine.h"
#include "ui/window/WindowRun.h"

#include <QtCore/QCoreApplication>

using namespace guillemet;

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("guillemet"));
    QCoreApplication::setOrganizationName(QStringLiteral("guillemet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GUILLEMET_VERSION));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    if (commands::isTerminalRun(arguments)) {
        QCoreApplication application(argc, argv);
        return commands::run(arguments);
    }
    return ui::runWindow(argc, argv);
}
