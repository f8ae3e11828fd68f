#pragma once

#include "commands/Command.h"

#include <QtCore/QCoreApplication>

namespace guillemet::commands {

/// `guillemet remove`: takes articles out of a project for good.
class RemoveCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(guillemet::commands::RemoveCommand)

public:
    QString name() const override { return QStringLiteral("remove"); }
    QString usage() const override { return QStringLiteral("PROJECT ID…"); }
    QString summary() const override;
    int leastPaths() const override { return 2; }
    int mostPaths() const override { return -1; }
    int run(const Arguments &arguments, Terminal &terminal) const override;
};

} // namespace guillemet::commands
