#include "protocols/irc/server/commands/allcommands.h"

#include "protocols/irc/server/admission/registering.h"
#include "protocols/irc/server/talk/services.h"

namespace everyport::ircd {

Commands allCommands()
{
    std::vector<Command> all;
    for (const auto& group : {registrationCommands(), capabilityCommands(), channelCommands(), memberCommands(),
             modeCommands(), messageCommands(), userCommands(), queryCommands(), whoCommands(), listCommands(),
             infoCommands(), statsCommands(), operatorCommands(), saCommands(), monitorCommands(), accountCommands(),
             historyCommands(), metadataCommands(), persistenceCommands(), multilineCommands(), serviceCommands()})
        all.insert(all.end(), group.begin(), group.end());
    return Commands(all, tryRegister);
}

} // namespace everyport::ircd
