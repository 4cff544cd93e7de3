#pragma once

#include "protocols/irc/server/channel.h"
#include "protocols/irc/server/session.h"

namespace everyport::ircd {

/// 332 and 333, or 331.
void sendTopic(Session& session, const Channel& channel);
/// 353 in as many lines as it takes, and 366.
void sendNames(Session& session, const Channel& channel);
void sendEndOfNames(Session& session, QByteArrayView name);

/// Whether the channel is shown to the user at all: secret ones only to members and operators.
bool isVisible(const Channel& channel, const User& user);
bool isVisible(const User& one, const User& toOther, Server& server);

/// The channel by its name, or 403; with `member`, 442 for who is not in it.
Channel* channelOrReply(Session& session, QByteArrayView name);
Channel* ownChannelOrReply(Session& session, QByteArrayView name);
User* userOrReply(Session& session, QByteArrayView nick); ///< Or 401.
/// 482 unless the user's ranks are among those.
bool hasRankOrReply(Session& session, const Channel& channel, quint8 ranks);

} // namespace everyport::ircd
