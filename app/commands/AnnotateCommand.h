#pragma once

#include "commands/Command.h"

#include <QtCore/QCoreApplication>

namespace guillemet::commands {

/// `guillemet annotate`: text in, annotations out, without a project.
class AnnotateCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(guillemet::commands::AnnotateCommand)

public:
    QString name() const override { return QStringLiteral("annotate"); }
    QString usage() const override { return QStringLiteral("FILE…|-"); }
    QString summary() const override;
    std::vector<Option> options() const override;
    int mostPaths() const override { return -1; }
    int run(const Arguments &arguments, Terminal &terminal) const override;
};

} // namespace guillemet::commands
