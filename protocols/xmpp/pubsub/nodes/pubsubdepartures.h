#pragma once

#include <QSet>
#include <QString>

#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"

namespace everyport::xmpp {

/// Takes an account that goes for good, by its bare address, out of all nodes: whoever is called so next must not be
/// taken for it. Subscriptions and rights go, and with them the nodes that nobody else owns. `nodes` must outlive the
/// Task.
Task<Result<Done>> forgetAccount(PubsubNodes& nodes, Jid account);

/// The same for all addresses at `domain` that are none of `accounts`: what earlier runs have left there.
Task<Result<Done>> forgetAllBut(PubsubNodes& nodes, QString domain, QSet<QString> accounts);

} // namespace everyport::xmpp
