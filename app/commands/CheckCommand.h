#pragma once

#include "commands/Command.h"

#include <QtCore/QCoreApplication>

namespace guillemet::commands {

/// `guillemet check`: the full integrity check.
class CheckCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(guillemet::commands::CheckCommand)

public:
    QString name() const override { return QStringLiteral("check"); }
    QString usage() const override { return QStringLiteral("PROJECT"); }
    QString summary() const override;
    int run(const Arguments &arguments, Terminal &terminal) const override;
};

} // namespace guillemet::commands
