#pragma once

#include "app/station/commandline/command.h"

// The words by which the table of commands declares them; each gives a value.
namespace everyport::commandtable {

Option flag(const QString& key, const QString& help);
/// One that prints lines; `nothing` is said to a terminal where there are none.
Command listing(QString words, QString arguments, QString help, QString nothing, OptionList options = {});
Command making(Command command); ///< Its NAME is that of something new.
Command onFolder(Command::DataFolder use, Command command);
Command bringing(Command::Input input, Command command);
Command showing(const QString& example, Command command); ///< See Command::example.
Command toldOnce(Command command, const QString& lost);   ///< See Command::lost.
/// Rules and plugins are of the configuration, and a name is found without a folder.
QList<Command> withoutOwnFolder(QList<Command> commands);
Command choosing(Command command, const QString& argument, const QStringList& choices);

} // namespace everyport::commandtable
