#pragma once

#include "commands/Command.h"

#include <QtCore/QCoreApplication>

namespace guillemet::commands {

/// `guillemet evaluate`: how right the engine is, against gold or against what persons confirmed in a project.
class EvaluateCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(guillemet::commands::EvaluateCommand)

public:
    QString name() const override { return QStringLiteral("evaluate"); }
    QString usage() const override { return QStringLiteral("[GOLD.jsonl]"); }
    QString summary() const override;
    std::vector<Option> options() const override;
    int leastPaths() const override { return 0; }
    int run(const Arguments &arguments, Terminal &terminal) const override;
};

} // namespace guillemet::commands
