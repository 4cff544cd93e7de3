#pragma once

#include <QString>

#include "app/polls/polls.h"
#include "protocols/xmpp/pubsub/requests/pubsubpolicy.h"

namespace everyport {

/// Whether people who read a node's name may think that the program publishes there: its own nodes are "vote/…",
/// "polls/…" and "server/…", and whoever had what stands above them, or what looks like it ("POLLS", "votes", "po11s",
/// "polls-results", "x/../polls"), would be taken for the program. So is what begins with anything but ASCII, as far as
/// its first "/" (a Cyrillic о); behind it all may stand.
bool looksLikePrograms(const QString& node);

/// What accounts of `domain` may make and everybody may see listed beside the votes' nodes. Those are made by the
/// program alone: nobody else may vote, or take a name beforehand. `polls` must outlive the service that has it.
xmpp::PubsubPolicy voteNodesPolicy(const xmpp::Jid& domain, const polls::Polls& polls);

} // namespace everyport
