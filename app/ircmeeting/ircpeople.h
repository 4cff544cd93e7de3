#pragma once

#include "app/meeting/side.h"
#include "protocols/irc/server/admission/admission.h"
#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircmeeting {

// Users, ranks and refusals of our IRC server as the persons, standings and refusals that sides of a shared room have
// in common, and back.

QString userKey(const ircd::User& user); ///< A user is one as long as it is there, whatever its nick.
meeting::Person personOf(const ircd::User& user, quint8 ranks);

/// Gives `user`, who is in the channel, the rank of its standing elsewhere and takes the others; tells the channel.
void setRanks(ircd::Server& server, ircd::Channel& channel, ircd::User& user, meeting::Standing standing);

/// A channel's refusal in the words that sides share; what is not there is a matter of who somebody is.
meeting::Refusal::Kind refusalKind(ircd::Numeric numeric);
ircd::Numeric refusalNumeric(meeting::Refusal::Kind kind);

} // namespace everyport::ircmeeting
