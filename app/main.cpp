#include "commands/CommandLine.h"
#include "commands/Log.h"
#include "commands/WindowArguments.h"
#include "ui/window/WindowRun.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <cstdio>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <vector>

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

/// The window does not know the option of the log: it stays here.
std::vector<char *> withoutLog(int argc, char *argv[])
{
    std::vector<char *> out;
    for (int i = 0; i < argc; ++i) {
        const QByteArrayView word(argv[i]);
        if (word == "--log")
            ++i;
        else if (!word.startsWith("--log="))
            out.push_back(argv[i]);
    }
    out.push_back(nullptr);
    return out;
}

/// Without one Qt aborts the program. A platform that was asked for by name decides for itself.
bool hasDisplay([[maybe_unused]] int argc, [[maybe_unused]] char *argv[])
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView word(argv[i]);
        if (word.startsWith("-platform") || word.startsWith("--platform") || word.startsWith("-display"))
            return true;
    }
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
           || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int runWithWindow(int argc, char *argv[], const QString &logPath)
{
    commands::Log log;
    if (!logPath.isEmpty()) {
        if (const Result<void> opened = log.open(logPath); !opened) {
            std::fprintf(stderr, "guillemet: %s\n", qPrintable(opened.sentence()));
            return 1;
        }
    }
    if (!hasDisplay(argc, argv)) {
        std::fprintf(stderr, "%s\n", "guillemet: there is no display to open the window on (neither DISPLAY nor WAYLAND_DISPLAY is set); "
                                     "«guillemet --help» lists what works in the terminal.");
        return 1;
    }
    log.write(commands::Log::Level::Note, QStringLiteral("guillemet " GUILLEMET_VERSION ": window"));
    std::vector<char *> words = withoutLog(argc, argv);
    const int code = ui::runWindow(int(words.size()) - 1, words.data());
    log.write(commands::Log::Level::Note, QStringLiteral("exit %1").arg(code));
    return code;
}

/// Large blocks, such as a book's tokens, go back to the system as soon as they are freed: glibc would raise the size
/// from which that is so with each of them, and keep them.
void returnLargeBlocks()
{
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 1024 * 1024);
    mallopt(M_TRIM_THRESHOLD, 8 * 1024 * 1024);
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    returnLargeBlocks();
    QCoreApplication::setApplicationName(QStringLiteral("guillemet"));
    QCoreApplication::setOrganizationName(QStringLiteral("guillemet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GUILLEMET_VERSION));

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));

    if (commands::isTerminalRun(arguments))
        return runInTerminal(argc, argv, arguments);
    const auto window = commands::WindowArguments::parse(arguments);
    return runWithWindow(argc, argv, window ? window->log : QString());
}
