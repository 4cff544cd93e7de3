#pragma once

#include <QStringView>

#include "app/polls/polls.h"
#include "protocols/xmpp/pubsub/requests/pubsubpolicy.h"

namespace everyport {

/// Whether a node's name says that the program publishes there: its own nodes are "vote/…", "polls/…" and "server/…",
/// and whoever had what stands above them would be taken for the program.
bool isProgramsOwn(QStringView node);

/// What accounts of `domain` may make and everybody may see listed beside the votes' nodes. Those are made by the
/// program alone: nobody else may vote, or take a name beforehand. `polls` must outlive the service that has it.
xmpp::PubsubPolicy voteNodesPolicy(const xmpp::Jid& domain, const polls::Polls& polls);

} // namespace everyport
