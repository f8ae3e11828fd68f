#include "commands/Help.h"

#include "commands/Command.h"
#include "commands/CommandTable.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace guillemet::commands {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("guillemet::commands", text);
}

QString spelled(const Option &option)
{
    const QString dashed = QStringLiteral("--") + option.name;
    if (option.value.isEmpty())
        return dashed;
    return dashed + u' ' + (option.choices.isEmpty() ? option.value : option.choices.join(u'|'));
}

/// Two columns: the left ones padded to the longest of moderate length.
QString columns(const std::vector<std::pair<QString, QString>> &rows)
{
    constexpr qsizetype widest = 26;
    qsizetype width = 0;
    for (const auto &row : rows) {
        if (row.first.size() <= widest)
            width = std::max(width, row.first.size());
    }
    QString out;
    for (const auto &[left, right] : rows) {
        out += QStringLiteral("  ") + left;
        out += left.size() <= width ? QString(width - left.size() + 2, u' ')
                                    : u'\n' + QString(width + 4, u' ');
        out += right + u'\n';
    }
    return out;
}

} // namespace

std::vector<Option> commonOptions()
{
    return {
        {QStringLiteral("log"), QStringLiteral("FILE"), tr("append what happens to FILE (never article text)"), {}, false, false},
        {QStringLiteral("help"), {}, tr("show this help"), {}, false, false},
    };
}

QString overview()
{
    QString out = tr("Guillemet marks names and quotations in articles, and who says what.") + QStringLiteral("\n\n");
    out += tr("To open the window:") + QStringLiteral("\n  guillemet [--review] [--article ID] [PROJECT]\n\n");
    out += tr("To work in the terminal:") + QStringLiteral("\n  guillemet COMMAND …\n\n");
    std::vector<std::pair<QString, QString>> rows;
    for (const Command *command : commandTable())
        rows.emplace_back(command->name(), command->summary());
    out += columns(rows) + u'\n';
    out += columns({{QStringLiteral("COMMAND --help"), tr("show what a command takes")},
                    {QStringLiteral("--version"), tr("show the version")}});
    return out;
}

QString synopsis(const Command &command)
{
    QString out = QStringLiteral("guillemet ") + command.name();
    for (const Option &option : command.options())
        out += option.required ? u' ' + spelled(option) : QStringLiteral(" [%1]").arg(spelled(option));
    return command.usage().isEmpty() ? out : out + u' ' + command.usage();
}

QString helpOf(const Command &command)
{
    std::vector<std::pair<QString, QString>> rows;
    for (const Option &option : command.options())
        rows.emplace_back(spelled(option), option.description);
    for (const Option &option : commonOptions())
        rows.emplace_back(spelled(option), option.description);
    return QStringLiteral("%1\n\n%2\n\n%3").arg(synopsis(command), command.summary(), columns(rows));
}

} // namespace guillemet::commands
