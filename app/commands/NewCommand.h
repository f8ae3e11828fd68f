#pragma once

#include "commands/Command.h"

#include <QtCore/QCoreApplication>

namespace guillemet::commands {

/// `guillemet new`: an empty project.
class NewCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(guillemet::commands::NewCommand)

public:
    QString name() const override { return QStringLiteral("new"); }
    QString usage() const override { return QStringLiteral("PROJECT"); }
    QString summary() const override;
    int run(const Arguments &arguments, Terminal &terminal) const override;
};

} // namespace guillemet::commands
