#include "commands/CommandTable.h"

#include "commands/AnnotateCommand.h"
#include "commands/FormatsCommand.h"

namespace guillemet::commands {

const std::vector<const Command *> &commandTable()
{
    static const AnnotateCommand annotate;
    static const FormatsCommand formats;
    static const std::vector<const Command *> all = {&annotate, &formats};
    return all;
}

const Command *commandByName(QStringView name)
{
    for (const Command *command : commandTable()) {
        if (command->name() == name)
            return command;
    }
    return nullptr;
}

} // namespace guillemet::commands
