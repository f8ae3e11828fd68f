#include "commands/CommandLine.h"

#include "commands/Command.h"
#include "commands/CommandTable.h"
#include "commands/Help.h"
#include "commands/Log.h"
#include "commands/WindowArguments.h"

#include <QtCore/QCoreApplication>

namespace guillemet::commands {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("guillemet::commands", text);
}

/// The position of the command word: the first argument, after a `--log FILE` at most; −1 if there is none.
qsizetype commandAt(const QStringList &arguments)
{
    qsizetype at = 0;
    while (at < arguments.size() && arguments.at(at).startsWith(u"--log"))
        at += arguments.at(at).contains(u'=') ? 1 : 2;
    return at < arguments.size() && commandByName(arguments.at(at)) ? at : -1;
}

bool asksForHelp(const QStringList &arguments)
{
    return arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"));
}

int runCommand(const Command &command, const QStringList &words, Terminal &terminal)
{
    const QString seeHelp = tr("`guillemet %1 --help` shows what it takes.").arg(command.name());
    if (asksForHelp(words.mid(0, words.indexOf(QStringLiteral("--"))))) {
        terminal.bytes(helpOf(command).toUtf8());
        return 0;
    }
    std::vector<Option> known = command.options();
    for (Option &option : commonOptions())
        known.push_back(std::move(option));
    const Result<Arguments> arguments = Arguments::parse(words, known);
    if (!arguments)
        return terminal.misuse(arguments.sentence() + u' ' + seeHelp);
    if (arguments->has(QStringLiteral("log"))) {
        if (const auto opened = terminal.log().open(arguments->value(QStringLiteral("log"))); !opened)
            return terminal.fail(opened.sentence());
    }
    terminal.log().write(Log::Level::Note, QStringLiteral("guillemet %1: %2").arg(QStringLiteral(GUILLEMET_VERSION), command.name()));
    const qsizetype count = arguments->paths().size();
    if (count < command.leastPaths())
        return terminal.misuse(tr("An argument is missing: %1").arg(synopsis(command)));
    if (command.mostPaths() >= 0 && count > command.mostPaths()) {
        return terminal.misuse(tr("One argument too many: %1. %2")
                                   .arg(arguments->paths().at(command.mostPaths()), seeHelp));
    }
    const int code = command.run(*arguments, terminal);
    terminal.log().write(Log::Level::Note, QStringLiteral("exit %1").arg(code));
    return code;
}

int dispatch(const QStringList &arguments, Terminal &terminal)
{
    if (const qsizetype at = commandAt(arguments); at >= 0) {
        QStringList words = arguments;
        const QString name = words.takeAt(at);
        return runCommand(*commandByName(name), words, terminal);
    }
    if (asksForHelp(arguments)) {
        terminal.bytes(overview().toUtf8());
        return 0;
    }
    if (arguments.contains(QStringLiteral("--version"))) {
        terminal.line(QStringLiteral("guillemet " GUILLEMET_VERSION));
        return 0;
    }
    const auto window = WindowArguments::parse(arguments);
    return terminal.misuse((window ? tr("No command was given.") : window.sentence()) + u' '
                           + tr("`guillemet --help` shows all commands."));
}

} // namespace

bool isTerminalRun(const QStringList &arguments)
{
    return commandAt(arguments) >= 0 || asksForHelp(arguments) || arguments.contains(QStringLiteral("--version"))
        || !WindowArguments::parse(arguments);
}

int run(const QStringList &arguments)
{
    Log log;
    Terminal terminal(stdout, stderr, log);
    const int code = dispatch(arguments, terminal);
    if (!terminal.flush() && code == 0)
        return terminal.fail(tr("Standard output: the results could not be written completely."));
    return code;
}

} // namespace guillemet::commands
