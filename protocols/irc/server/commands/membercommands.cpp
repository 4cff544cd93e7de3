// KICK, INVITE, KNOCK: what one does to another at a channel's door.
#include "protocols/irc/server/admission/channelreplies.h"
#include "protocols/irc/server/commands/allcommands.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircd {

namespace {

void kickOne(Request& request, QByteArrayView channelName, QByteArrayView nick, const QByteArray& reason)
{
    auto& session = request.session;
    auto* channel = ownChannelOrReply(session, channelName);
    if (!channel || !hasRankOrReply(session, *channel, rank::Operators | rank::Half))
        return;
    auto* target = request.server.findUser(nick);
    const auto* member = target ? channel->memberOf(*target) : nullptr;
    if (!member) {
        if (target)
            session.reply(Numeric::UserNotInChannel, {nick, channel->name()}, "They aren't on that channel");
        else
            session.reply(Numeric::NoSuchNick, {nick}, "No such nick/channel");
        return;
    }
    const auto own = highest(channel->ranksOf(request.user()));
    if (highest(member->ranks) < own
        || (own == rank::Half && highest(member->ranks) == rank::Half && target != &request.user())) {
        session.reply(Numeric::ChannelOpNeeded, {channel->name()}, "They are ranked above you");
        return;
    }
    request.server.channels().kick(request.user().mask(), *target, *channel, reason, &request.user());
}

void kick(Request& request)
{
    const auto& limits = request.server.options().limits;
    const auto channels = parts(request.parameter(0), limits.targets);
    const auto nicks = parts(request.parameter(1), limits.targets);
    const auto reason = request.parameter(2).isEmpty() ? request.user().nick().toByteArray()
                                                       : bounded(request.parameter(2), limits.kick);
    if (channels.isEmpty() || nicks.isEmpty() || (channels.size() != 1 && channels.size() != nicks.size())) {
        request.session.reply(Numeric::NeedMoreParams, {"KICK"}, "Not enough parameters");
        return;
    }
    for (qsizetype at = 0; at < nicks.size() && request.session.isRegistered(); ++at)
        kickOne(request, channels.size() == 1 ? channels.front() : channels[at], nicks[at], reason);
}

void listInvitations(Request& request)
{
    if (const auto* extras = request.user().extras()) {
        for (const auto& name : extras->invitations.keys()) {
            if (const auto* channel = request.server.channels().find(name))
                request.session.reply(Numeric::InviteList, {channel->name()});
        }
    }
    request.session.reply(Numeric::EndOfInviteList, {}, "End of /INVITE list.");
}

bool mayInvite(Session& session, const Channel* channel, QByteArrayView name)
{
    if (!channel) {
        session.reply(Numeric::NoSuchChannel, {name}, "No such channel");
        return false;
    }
    const auto& user = *session.user();
    if (!channel->memberOf(user)) {
        session.reply(Numeric::NotOnChannel, {channel->name()}, "You're not on that channel");
        return false;
    }
    return !(channel->is('i') || channel->is('V')) || hasRankOrReply(session, *channel, rank::Operators | rank::Half);
}

void remember(Server& server, User& target, const Channel& channel)
{
    auto& invitations = target.ownExtras().invitations;
    while (invitations.size() >= server.options().limits.invitations) {
        const auto oldest = std::min_element(invitations.begin(), invitations.end());
        invitations.erase(oldest);
    }
    invitations.insert(lower(channel.name()), server.seconds());
}

void invite(Request& request)
{
    auto& session = request.session;
    auto& server = request.server;
    if (request.count() == 0) {
        listInvitations(request);
        return;
    }
    if (request.count() < 2) {
        session.reply(Numeric::NeedMoreParams, {"INVITE"}, "Not enough parameters");
        return;
    }
    auto* target = userOrReply(session, request.parameter(0));
    const auto* channel = server.channels().find(request.parameter(1));
    if (!target || !mayInvite(session, channel, request.parameter(1)))
        return;
    if (channel->memberOf(*target)) {
        session.reply(Numeric::UserOnChannel, {target->nick(), channel->name()}, "is already on channel");
        return;
    }
    session.reply(Numeric::Inviting, {target->nick(), channel->name()});
    if (target->isAway())
        session.reply(Numeric::Away, {target->nick()}, target->away());
    remember(server, *target, *channel);
    const Line line(
        lineBody(request.user().mask(), "INVITE", {target->nick(), channel->name()}), server.tagsOf(request.user()));
    server.delivery().toUser(*target, line);
    for (const auto& member : channel->members()) {
        if (member.user != &request.user() && (member.ranks & (rank::Operators | rank::Half)))
            server.delivery().toUser(*member.user, Choice{nullptr, Capability::InviteNotify, &line});
    }
}

void knock(Request& request)
{
    auto& session = request.session;
    auto& server = request.server;
    auto& user = request.user();
    const auto* channel = server.channels().find(request.parameter(0));
    if (!channel || !isVisible(*channel, user, server)) { // that it is there is not told to others
        session.reply(Numeric::NoSuchChannel, {request.parameter(0)}, "No such channel");
        return;
    }
    if (channel->memberOf(user)) {
        session.reply(Numeric::KnockOnChannel, {channel->name()}, "You are already on that channel");
        return;
    }
    if (channel->is('K') || channel->isBanned(user)) {
        session.reply(Numeric::CannotSendToChannel, {channel->name()}, "Cannot knock on this channel");
        return;
    }
    if (!channel->is('i') && channel->key.isEmpty()) {
        session.reply(Numeric::ChannelOpen, {channel->name()}, "Channel is open");
        return;
    }
    const auto now = server.seconds();
    if (now - user.ownExtras().lastKnock < 60) {
        session.reply(Numeric::TooManyKnocks, {channel->name()}, "Too many knocks, wait a minute");
        return;
    }
    user.ownExtras().lastKnock = now;
    for (const auto& member : channel->members()) {
        if (!(member.ranks & (rank::Operators | rank::Half)))
            continue;
        for (auto* each = member.user->sessions; each; each = each->next)
            each->reply(Numeric::Knock, {channel->name(), user.mask()}, "has asked for an invite");
    }
    session.reply(Numeric::KnockDelivered, {channel->name()}, "Your knock has been delivered");
}

} // namespace

std::vector<Command> memberCommands()
{
    using When = Command::When;
    return {
        {"KICK", 2, When::Registered, 1, kick, "KICK #channel nick[,…] [:reason]: puts somebody out"},
        {"INVITE", 0, When::Registered, 2, invite,
            "INVITE nick #channel: lets somebody in; alone, your open invitations"},
        {"KNOCK", 1, When::Registered, 3, knock, "KNOCK #channel: asks a closed channel's operators for an invitation"},
    };
}

} // namespace everyport::ircd
