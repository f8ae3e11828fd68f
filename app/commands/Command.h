#pragma once

#include "commands/Arguments.h"
#include "commands/Terminal.h"

#include <QtCore/QString>
#include <vector>

namespace guillemet::commands {

/// One command of the command line. Stateless: the table of all commands holds one object of each class.
class Command
{
public:
    virtual ~Command() = default;

    virtual QString name() const = 0;    ///< the command word
    virtual QString usage() const = 0;   ///< what may follow it («PROJECT FILE|FOLDER…»), without options
    virtual QString summary() const = 0; ///< one translated sentence
    virtual std::vector<Option> options() const { return {}; }
    virtual int leastPaths() const { return 1; }
    virtual int mostPaths() const { return 1; } ///< −1: any number

    /// Returns the exit code; whatever is not 0 has been said by terminal.fail() or terminal.misuse().
    virtual int run(const Arguments &arguments, Terminal &terminal) const = 0;
};

} // namespace guillemet::commands
