#pragma once

#include "app/bridge/bridgeend.h"
#include "protocols/irc/server/admission/admission.h"
#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircbridge {

// Users, ranks and refusals of our IRC server as the persons, standings and refusals that sides of a shared room have
// in common, and back.

QString userKey(const ircd::User& user); ///< A user is one as long as it is there, whatever its nick.
bridge::Person personOf(const ircd::User& user, quint8 ranks);

/// Gives `user`, who is in the channel, the rank of its standing elsewhere and takes the others; tells the channel.
void setRanks(ircd::Server& server, ircd::Channel& channel, ircd::User& user, bridge::Standing standing);

/// A channel's refusal in the words that sides share; what is not there is a matter of who somebody is.
bridge::Refusal::Kind refusalKind(ircd::Numeric numeric);
ircd::Numeric refusalNumeric(bridge::Refusal::Kind kind);

} // namespace everyport::ircbridge
