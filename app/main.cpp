#include "commands/CommandLine.h"
#include "ui/window/WindowRun.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

using namespace guillemet;

namespace {

int runInTerminal(int argc, char *argv[], const QStringList &arguments)
{
    QCoreApplication application(argc, argv);
    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("guillemet"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);
    return commands::run(arguments);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("guillemet"));
    QCoreApplication::setOrganizationName(QStringLiteral("guillemet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GUILLEMET_VERSION));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    if (commands::isTerminalRun(arguments))
        return runInTerminal(argc, argv, arguments);
    return ui::runWindow(argc, argv);
}
