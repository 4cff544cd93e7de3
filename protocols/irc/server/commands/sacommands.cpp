// SAJOIN, SAPART, SANICK, SAMODE, CHGHOST, GLOBOPS: what operators of the server may do for others, or in spite of
// them.
#include <algorithm>

#include "protocols/irc/modechanges.h"
#include "protocols/irc/server/admission/channelreplies.h"
#include "protocols/irc/server/commands/allcommands.h"
#include "protocols/irc/server/commands/channelmodes.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircd {

namespace {

/// Each is told to the other operators, since it overrides what people have decided.
void notifyOthers(Request& request, QByteArrayView command, const QByteArray& what)
{
    request.server.noticeOperators(
        request.user().nick().toByteArray() + " used " + command.toByteArray() + ": " + what);
}

/// Somebody with a connection, or who stays without one; bots and bridged people are elsewhere's.
User* personOrReply(Request& request, QByteArrayView nick)
{
    auto* user = userOrReply(request.session, nick);
    if (!user || !user->plug)
        return user;
    request.session.reply(Numeric::NoSuchNick, {nick}, "is not a person here");
    return nullptr;
}

void sajoin(Request& request)
{
    if (!isOperatorOrReply(request))
        return;
    const auto isOther = request.count() > 1;
    auto* user = isOther ? personOrReply(request, request.parameter(0)) : &request.user();
    const auto name = request.parameter(isOther ? 1 : 0);
    if (!user)
        return;
    if (!isChannelName(name, request.server.options().limits.channelName)) {
        request.session.reply(Numeric::NoSuchChannel, {name}, "No such channel");
        return;
    }
    auto& channel = request.server.channel(name.toByteArray());
    if (channel.memberOf(*user))
        return;
    notifyOthers(request, "SAJOIN", user->nick().toByteArray() + ' ' + channel.name());
    request.server.join(*user, channel, 0);
    for (auto* session = user->sessions; session; session = session->next) {
        if (!channel.topic.isEmpty())
            sendTopic(*session, channel);
        if (!session->has(Capability::NoImplicitNames))
            sendNames(
                *session, channel, session == &request.session ? Session::Whose::Commands : Session::Whose::Nobodys);
    }
}

void sapart(Request& request)
{
    if (!isOperatorOrReply(request))
        return;
    auto* user = personOrReply(request, request.parameter(0));
    auto* channel = user ? channelOrReply(request.session, request.parameter(1)) : nullptr;
    if (!channel)
        return;
    if (!channel->memberOf(*user)) {
        request.session.reply(
            Numeric::UserNotInChannel, {user->nick(), channel->name()}, "They aren't on that channel");
        return;
    }
    notifyOthers(request, "SAPART", user->nick().toByteArray() + ' ' + channel->name());
    const auto reason = bounded(request.parameter(2), request.server.options().limits.kick);
    request.server.part(*user, *channel, reason.isEmpty() ? nullptr : &reason);
}

void sanick(Request& request)
{
    if (!isOperatorOrReply(request))
        return;
    auto* user = personOrReply(request, request.parameter(0));
    const auto nick = request.parameter(1);
    if (!user)
        return;
    auto* taken = request.server.findUser(nick);
    if (!isNick(nick, request.server.options().limits.nick) || request.server.isReservedNick(nick)) {
        request.session.reply(Numeric::ErroneousNickname, {nick}, "Erroneous nickname");
    } else if (taken && taken != user) {
        request.session.reply(Numeric::NicknameInUse, {nick}, "Nickname is already in use");
    } else {
        notifyOthers(request, "SANICK", user->nick().toByteArray() + ' ' + nick.toByteArray());
        request.server.changeNick(*user, nick.toByteArray());
    }
}

void samode(Request& request)
{
    if (!isOperatorOrReply(request))
        return;
    auto* channel = channelOrReply(request.session, request.parameter(0));
    if (!channel)
        return;
    QByteArrayList parameters;
    for (int at = 2; at < request.count(); ++at)
        parameters.append(request.parameter(at).toByteArray());
    notifyOthers(
        request, "SAMODE", channel->name() + ' ' + request.parameter(1).toByteArray() + ' ' + parameters.join(' '));
    const auto changes = irc::parseModeChanges(
        request.parameter(1), parameters, channelModeTakesParameter, request.server.options().limits.modesALine);
    ChannelModes modes(request.server, request.session, *channel, ChannelModes::Rights::All);
    modes.apply(changes);
}

/// A host in place of the cloak: nick, host.
void chghost(Request& request)
{
    if (!isOperatorOrReply(request))
        return;
    auto* user = personOrReply(request, request.parameter(0));
    const auto host = request.parameter(1);
    const auto isHost = [](char c) { return isalnum(uchar(c)) || QByteArrayView(".-:/_").contains(c); };
    if (!user)
        return;
    if (host.isEmpty() || host.size() > 63 || host.startsWith(':') || !std::all_of(host.begin(), host.end(), isHost)) {
        request.session.notice("That is no host");
        return;
    }
    notifyOthers(request, "CHGHOST", user->nick().toByteArray() + ' ' + host.toByteArray());
    request.server.setHost(*user, user->user().toByteArray(), host.toByteArray());
    for (auto* session = user->sessions; session; session = session->next)
        session->reply(Numeric::VisibleHost, {host}, "is now your displayed host");
}

void globops(Request& request)
{
    if (isOperatorOrReply(request))
        request.server.noticeOperators(
            "From " + request.user().nick().toByteArray() + ": " + bounded(request.parameter(0), 400));
}

} // namespace

std::vector<Command> saCommands()
{
    using When = Command::When;
    return {
        {"SAJOIN", 1, When::Registered, 1, sajoin,
            "SAJOIN [nick] #channel: puts somebody, or yourself, into a channel"},
        {"SAPART", 2, When::Registered, 1, sapart, "SAPART nick #channel [:reason]: takes somebody out of a channel"},
        {"SANICK", 2, When::Registered, 1, sanick, "SANICK nick new: gives somebody another nick"},
        {"SAMODE", 2, When::Registered, 1, samode,
            "SAMODE #channel changes [parameters]: changes modes without being there"},
        {"CHGHOST", 2, When::Registered, 1, chghost, "CHGHOST nick host: gives somebody a host to be shown"},
        {"GLOBOPS", 1, When::Registered, 1, globops, "GLOBOPS :text: to all operators"},
    };
}

} // namespace everyport::ircd
