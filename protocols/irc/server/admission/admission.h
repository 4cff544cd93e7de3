#pragma once

#include <optional>

#include "protocols/irc/numerics.h"
#include "protocols/irc/server/sessions/channel.h"

namespace everyport::ircd {

class Server;

/// Why somebody may not come into a channel: the numeric that JOIN answers with, and its text.
struct Refusal {
    irc::Numeric numeric = irc::Numeric::InviteOnlyChannel;
    QByteArray text = {};
};

/// Has a say about channels beside their modes, such as the other side of a shared room. Asked by name, for a channel
/// that nobody is in is not there yet. Added to its Server, and taken away before it goes.
class ChannelGuard {
public:
    virtual ~ChannelGuard() = default;
    /// `user` has given `key`, and the channel itself has nothing against them.
    virtual std::optional<Refusal> refuses(QByteArrayView channel, const User& user, QByteArrayView key) = 0;
    /// What somebody is from the start in a channel that nobody has registered; nothing: who comes to where nobody is
    /// becomes operator.
    virtual std::optional<quint8> ranks(QByteArrayView channel, const User& user) = 0;
    virtual bool hides(QByteArrayView channel) const = 0;     ///< As +s does.
    virtual bool keepsName(QByteArrayView channel) const = 0; ///< No channel is renamed from it, nor to it.
};

/// Why the channel's modes and lists keep the user out, if so; +j is not asked, for it counts (Channel::takesJoin).
std::optional<Refusal> refusal(const Channel& channel, const User& user, QByteArrayView key);
/// The same with what guards say, and then +j. `channel` is null where nobody is in it.
std::optional<Refusal> refusal(
    Server& server, Channel* channel, QByteArrayView name, const User& user, QByteArrayView key);
/// What somebody is in a channel from the start.
quint8 firstRanks(const Server& server, const Channel& channel, const User& user);
bool isNameKept(const Server& server, QByteArrayView channel); ///< By a guard.
/// +s, +p, or a guard's.
bool isHidden(const Channel& channel, const Server& server);

} // namespace everyport::ircd
