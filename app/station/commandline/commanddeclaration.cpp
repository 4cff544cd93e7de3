#include "app/station/commandline/commanddeclaration.h"

namespace everyport::commandtable {

Option flag(const QString& key, const QString& help)
{
    return {.key = key, .type = Option::Type::Boolean, .fallback = false, .help = help};
}

Command listing(QString words, QString arguments, QString help, QString nothing, OptionList options)
{
    return {.words = std::move(words),
        .arguments = std::move(arguments),
        .help = std::move(help),
        .options = std::move(options),
        .nothing = std::move(nothing)};
}

Command making(Command command)
{
    command.makes = true;
    return command;
}

Command onFolder(Command::DataFolder use, Command command)
{
    command.dataFolder = use;
    return command;
}

Command bringing(Command::Input input, Command command)
{
    command.input = input;
    return command;
}

Command showing(const QString& example, Command command)
{
    command.example = example;
    return command;
}

Command toldOnce(Command command, const QString& lost)
{
    command.lost = lost;
    return command;
}

QList<Command> withoutOwnFolder(QList<Command> commands)
{
    for (auto& command : commands)
        command.dataFolder = Command::DataFolder::NeededIfNamed;
    return commands;
}

Command choosing(Command command, const QString& argument, const QStringList& choices)
{
    command.choices.insert(argument, choices);
    return command;
}

} // namespace everyport::commandtable
