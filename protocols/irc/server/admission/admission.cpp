#include "protocols/irc/server/admission/admission.h"

#include <algorithm>

#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircd {

/// An invitation opens every door but that of +z.
std::optional<Refusal> refusal(const Channel& channel, const User& user, QByteArrayView key)
{
    if (!channel.founder.isEmpty() && channel.founder == user.account)
        return std::nullopt;
    if (channel.is('z') && !user.is('Z'))
        return Refusal{Numeric(489), "Cannot join channel (+z) - you need an encrypted connection"};
    if (user.extras() && user.extras()->invitations.contains(lower(channel.name())))
        return std::nullopt;
    if (channel.is('O') && !user.isOperator())
        return Refusal{Numeric::OperatorsOnly, "Cannot join channel (+O) - only operators of the server may"};
    if (channel.isBanned(user))
        return Refusal{Numeric::BannedFromChannel, "Cannot join channel (+b) - you are banned"};
    if (channel.is('i') && !channel.isListed(Channel::List::Invite, user))
        return Refusal{Numeric::InviteOnlyChannel, "Cannot join channel (+i) - you must be invited"};
    if (channel.is('R') && user.account.isEmpty())
        return Refusal{
            Numeric::NeedRegisteredNick, "Cannot join channel (+R) - you need to be logged in to an account"};
    if (!channel.key.isEmpty() && channel.key != key)
        return Refusal{Numeric::BadChannelKey, "Cannot join channel (+k) - bad key"};
    if (channel.limit > 0 && channel.size() >= channel.limit)
        return Refusal{Numeric::ChannelIsFull, "Cannot join channel (+l) - channel is full"};
    return std::nullopt;
}

std::optional<Refusal> refusal(
    Server& server, Channel* channel, QByteArrayView name, const User& user, QByteArrayView key)
{
    if (channel) {
        if (auto refused = refusal(*channel, user, key))
            return refused;
    }
    for (auto* guard : server.guards()) {
        if (auto refused = guard->refuses(name, user, key))
            return refused;
    }
    if (channel && channel->isClosedElsewhere())
        return Refusal{Numeric(437),
            "Cannot join channel - it is closed on another network, which is out of reach; try again later"};
    const auto isInvited = user.extras() && user.extras()->invitations.contains(lower(name));
    const auto isFounder = channel && !channel->founder.isEmpty() && channel->founder == user.account;
    if (channel && !isInvited && !isFounder && !channel->takesJoin(server.seconds()))
        return Refusal{Numeric::Throttle, "Cannot join channel (+j) - too many joins, try again later"};
    return std::nullopt;
}

quint8 firstRanks(const Server& server, const Channel& channel, const User& user)
{
    if (!channel.founder.isEmpty()) {
        if (user.account.isEmpty())
            return 0;
        return channel.founder == user.account ? quint8(rank::Owner | rank::Operator)
                                               : channel.access.value(user.account, 0);
    }
    for (auto* guard : server.guards()) {
        if (const auto ranks = guard->ranks(channel.name(), user))
            return *ranks;
    }
    return channel.hasOnlyPlugs() ? rank::Operator : quint8(0);
}

bool isNameKept(const Server& server, QByteArrayView channel)
{
    const auto& guards = server.guards();
    return std::any_of(
        guards.begin(), guards.end(), [&](const ChannelGuard* guard) { return guard->keepsName(channel); });
}

bool isHidden(const Channel& channel, const Server& server)
{
    const auto& guards = server.guards();
    const auto hides = [&](const ChannelGuard* guard) { return guard->hides(channel.name()); };
    return channel.isHidden() || channel.isHiddenElsewhere() || std::any_of(guards.begin(), guards.end(), hides);
}

} // namespace everyport::ircd
