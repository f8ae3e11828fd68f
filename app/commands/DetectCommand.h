#pragma once

#include "commands/Command.h"

#include <QtCore/QCoreApplication>

namespace guillemet::commands {

/// `guillemet detect`: the engine's suggestions for articles of a project.
class DetectCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(guillemet::commands::DetectCommand)

public:
    QString name() const override { return QStringLiteral("detect"); }
    QString usage() const override { return QStringLiteral("PROJECT"); }
    QString summary() const override;
    std::vector<Option> options() const override;
    int run(const Arguments &arguments, Terminal &terminal) const override;
};

} // namespace guillemet::commands
