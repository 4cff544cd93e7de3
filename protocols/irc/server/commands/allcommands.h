#pragma once

#include "protocols/irc/server/sessions/commands.h"

namespace everyport::ircd {

/// The table of all commands that a server knows, with the function that makes a connection a user: what whoever makes
/// a Server hands to it. The functions below are the groups it is made of, each in the source file of its name.
Commands allCommands();

std::vector<Command> registrationCommands();
std::vector<Command> capabilityCommands();
std::vector<Command> channelCommands();
std::vector<Command> memberCommands();
std::vector<Command> modeCommands();
std::vector<Command> messageCommands();
std::vector<Command> userCommands();
std::vector<Command> queryCommands();
std::vector<Command> whoCommands();
std::vector<Command> listCommands();
std::vector<Command> infoCommands();
std::vector<Command> statsCommands();
std::vector<Command> operatorCommands();
std::vector<Command> saCommands();
std::vector<Command> monitorCommands();
std::vector<Command> accountCommands();
std::vector<Command> historyCommands();
std::vector<Command> metadataCommands();
std::vector<Command> persistenceCommands();
std::vector<Command> multilineCommands();

} // namespace everyport::ircd
