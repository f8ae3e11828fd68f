#pragma once

#include "commands/Command.h"

#include <QtCore/QCoreApplication>

namespace guillemet::commands {

/// `guillemet list`: what a project holds, as a table, TSV or JSON.
class ListCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(guillemet::commands::ListCommand)

public:
    QString name() const override { return QStringLiteral("list"); }
    QString usage() const override { return QStringLiteral("PROJECT articles|mentions|entities|quotations|speakers"); }
    QString summary() const override;
    std::vector<Option> options() const override;
    int leastPaths() const override { return 2; }
    int mostPaths() const override { return 2; }
    int run(const Arguments &arguments, Terminal &terminal) const override;
};

} // namespace guillemet::commands
