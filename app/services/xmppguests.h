#pragma once

#include <QSet>

#include "protocols/xmpp/pubsub/pubsubnodes.h"

namespace everyport {

/// Whose name is of the form that is made up for those who log in without an account (XEP-0175).
bool isGuestName(const QString& name);

/// Takes `guest`, a bare address, out of all nodes: subscriptions and rights go, and with them the nodes that nobody
/// else owns. `nodes` must outlive the Task.
Task<Result<Done>> forgetGuest(xmpp::PubsubNodes& nodes, xmpp::Jid guest);

/// The same for all guests of `domain` that an earlier run has left there. An account may have such a name, too.
Task<Result<Done>> forgetGuests(xmpp::PubsubNodes& nodes, QString domain, QSet<QString> accounts);

} // namespace everyport
