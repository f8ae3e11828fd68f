#include "commands/FormatOptions.h"

#include "exchange/Registry.h"
#include "exchange/common/Labels.h"

#include <QtCore/QCoreApplication>
#include <algorithm>

namespace guillemet::commands {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("guillemet::commands", text);
}

} // namespace

void addFormatOptions(std::vector<Option> &options, const std::vector<exchange::FormatOption> &ofFormat)
{
    for (const exchange::FormatOption &option : ofFormat) {
        const auto same = std::find_if(options.begin(), options.end(), [&](const Option &o) { return o.name == option.name; });
        if (same == options.end())
            options.push_back({option.name, QStringLiteral("TEXT"), option.description, option.values, false, false});
    }
}

std::vector<Option> importFormatOptions()
{
    std::vector<Option> out;
    for (const exchange::Reader *reader : exchange::readers())
        addFormatOptions(out, reader->options());
    return out;
}

std::vector<Option> exportFormatOptions()
{
    std::vector<Option> out;
    for (const exchange::WriterFormat *writer : exchange::writers())
        addFormatOptions(out, writer->options());
    return out;
}

Result<QHash<QString, QString>> formatOptions(const Arguments &arguments, const std::vector<Option> &all,
                                              const QString &format, const std::vector<exchange::FormatOption> &known,
                                              const QString &formatOption)
{
    QHash<QString, QString> out;
    for (const Option &option : all) {
        if (!arguments.has(option.name))
            continue;
        const bool takes = std::any_of(known.begin(), known.end(), [&](const auto &o) { return o.name == option.name; });
        if (!takes && format.isEmpty())
            return Error{tr("The option --%1 needs --%2 beside it.").arg(option.name, formatOption)};
        if (!takes)
            return Error{tr("The format %1 does not take the option --%2.").arg(format, option.name)};
        if (option.name == exchange::LabelTable::optionName()) {
            if (const QString mistake = exchange::LabelTable::mistakeIn(arguments.value(option.name)); !mistake.isEmpty())
                return Error{mistake};
        }
        out.insert(option.name, arguments.value(option.name));
    }
    return out;
}

} // namespace guillemet::commands
