#pragma once

#include "commands/Arguments.h"
#include "exchange/FormatOption.h"
#include "text/Result.h"

#include <QtCore/QHash>
#include <QtCore/QString>
#include <vector>

namespace guillemet::commands {

/// Options that only single formats have, as options of a command: each once, whichever formats have it.
void addFormatOptions(std::vector<Option> &options, const std::vector<exchange::FormatOption> &ofFormat);
std::vector<Option> importFormatOptions();
std::vector<Option> exportFormatOptions();

/// The values of those that were given (`formatOption` is the option that names the format); an Error when one was given that `format`, which has `known`, does not take.
Result<QHash<QString, QString>> formatOptions(const Arguments &arguments, const std::vector<Option> &all,
                                              const QString &format, const std::vector<exchange::FormatOption> &known,
                                              const QString &formatOption = QStringLiteral("format"));

} // namespace guillemet::commands
