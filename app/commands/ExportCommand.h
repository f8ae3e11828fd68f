#pragma once

#include "commands/Command.h"

#include <QtCore/QCoreApplication>

namespace guillemet::commands {

/// `guillemet export`: the corpus in one of the formats.
class ExportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(guillemet::commands::ExportCommand)

public:
    QString name() const override { return QStringLiteral("export"); }
    QString usage() const override { return QStringLiteral("PROJECT"); }
    QString summary() const override;
    std::vector<Option> options() const override;
    int run(const Arguments &arguments, Terminal &terminal) const override;
};

} // namespace guillemet::commands
