#pragma once

#include "commands/Command.h"

#include <QtCore/QCoreApplication>

namespace guillemet::commands {

/// `guillemet import`: articles into a project, one line of result each.
class ImportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(guillemet::commands::ImportCommand)

public:
    QString name() const override { return QStringLiteral("import"); }
    QString usage() const override { return QStringLiteral("PROJECT FILE|FOLDER…"); }
    QString summary() const override;
    std::vector<Option> options() const override;
    int leastPaths() const override { return 2; }
    int mostPaths() const override { return -1; }
    int run(const Arguments &arguments, Terminal &terminal) const override;
};

} // namespace guillemet::commands
