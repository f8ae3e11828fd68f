#include "commands/CommandTable.h"

#include "commands/AnnotateCommand.h"
#include "commands/BackupCommand.h"
#include "commands/CheckCommand.h"
#include "commands/ConvertCommand.h"
#include "commands/DetectCommand.h"
#include "commands/EvaluateCommand.h"
#include "commands/ExportCommand.h"
#include "commands/FormatsCommand.h"
#include "commands/ImportCommand.h"
#include "commands/ListCommand.h"
#include "commands/NewCommand.h"
#include "commands/RemoveCommand.h"
#include "commands/TrainCommand.h"

namespace guillemet::commands {

const std::vector<const Command *> &commandTable()
{
    static const AnnotateCommand annotateCommand;
    static const NewCommand newCommand;
    static const ImportCommand importCommand;
    static const DetectCommand detectCommand;
    static const ListCommand listCommand;
    static const ExportCommand exportCommand;
    static const RemoveCommand removeCommand;
    static const CheckCommand checkCommand;
    static const BackupCommand backupCommand;
    static const FormatsCommand formatsCommand;
    static const ConvertCommand convertCommand;
    static const EvaluateCommand evaluateCommand;
    static const TrainCommand trainCommand;
    static const std::vector<const Command *> all = {
        &annotateCommand,
        &newCommand,
        &importCommand,
        &detectCommand,
        &listCommand,
        &exportCommand,
        &removeCommand,
        &checkCommand,
        &backupCommand,
        &formatsCommand,
        &convertCommand,
        &evaluateCommand,
        &trainCommand,
    };
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
