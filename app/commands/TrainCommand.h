#pragma once

#include "commands/Command.h"

#include <QtCore/QCoreApplication>

namespace guillemet::commands {

/// `guillemet train`: a model from annotated articles.
class TrainCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(guillemet::commands::TrainCommand)

public:
    QString name() const override { return QStringLiteral("train"); }
    QString usage() const override { return {}; }
    QString summary() const override;
    std::vector<Option> options() const override;
    int leastPaths() const override { return 0; }
    int mostPaths() const override { return 0; }
    int run(const Arguments &arguments, Terminal &terminal) const override;
};

} // namespace guillemet::commands
