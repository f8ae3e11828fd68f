#pragma once

#include "commands/Command.h"

#include <QtCore/QCoreApplication>

namespace guillemet::commands {

/// `guillemet formats`: what can be read and written.
class FormatsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(guillemet::commands::FormatsCommand)

public:
    QString name() const override { return QStringLiteral("formats"); }
    QString usage() const override { return {}; }
    QString summary() const override;
    std::vector<Option> options() const override;
    int leastPaths() const override { return 0; }
    int mostPaths() const override { return 0; }
    int run(const Arguments &arguments, Terminal &terminal) const override;
};

} // namespace guillemet::commands
