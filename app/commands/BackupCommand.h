#pragma once

#include "commands/Command.h"

#include <QtCore/QCoreApplication>

namespace guillemet::commands {

/// `guillemet backup`: a copy of a project, checked.
class BackupCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(guillemet::commands::BackupCommand)

public:
    QString name() const override { return QStringLiteral("backup"); }
    QString usage() const override { return QStringLiteral("PROJECT FILE"); }
    QString summary() const override;
    std::vector<Option> options() const override;
    int leastPaths() const override { return 2; }
    int mostPaths() const override { return 2; }
    int run(const Arguments &arguments, Terminal &terminal) const override;
};

} // namespace guillemet::commands
