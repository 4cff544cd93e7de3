#pragma once

#include "app/polls/poll.h"
#include "app/polls/tally.h"
#include "app/polls/vote.h"
#include "protocols/xmpp/pubsub/pubsubtypes.h"

namespace everyport {

inline constexpr QStringView voteNamespace = u"urn:everyport:vote:1";

/// A vote as it is published: its number is the item's id, its payload `<vote xmlns='urn:everyport:vote:1'>` with
/// the totals right after it, and the same record once more as JSON (XEP-0335) in the last child. A card's number
/// is in it only where the poll keeps numbers. While results are hidden neither totals nor the answer are.
xmpp::PubsubItem voteItem(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& tally);

/// The node that a poll's votes are published at: "vote/lunch".
QString voteNode(const QString& poll);
inline constexpr QStringView voteNodePrefix = u"vote/";

} // namespace everyport
