#pragma once

#include "commands/Command.h"

#include <QtCore/QCoreApplication>

namespace guillemet::commands {

/// `guillemet convert`: from one format to another without a project.
class ConvertCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(guillemet::commands::ConvertCommand)

public:
    QString name() const override { return QStringLiteral("convert"); }
    QString usage() const override { return QStringLiteral("IN"); }
    QString summary() const override;
    std::vector<Option> options() const override;
    int run(const Arguments &arguments, Terminal &terminal) const override;
};

} // namespace guillemet::commands
