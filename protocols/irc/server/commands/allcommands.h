#pragma once

#include "protocols/irc/server/sessions/commands.h"

namespace everyport::ircd {

/// All commands there are, for whoever makes a server, and how a connection becomes a user. A group is a file that
/// gives its rows.
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
