// ChanServ: registered channels. They stay when everybody has left, with topic, modes and lists, and know their people.
#include "protocols/irc/server/admission/channelreplies.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/talk/services.h"
#include "protocols/irc/source.h"

using namespace Qt::StringLiterals;

namespace everyport::ircd {

namespace {

/// The channel that a request is about, if it is the user's own.
Channel* ownedOrAnswer(const ServiceRequest& request)
{
    auto* channel = request.server().findChannel(request.word(1));
    const auto& user = request.user();
    if (channel && !channel->founder.isEmpty() && (channel->founder == user.account || user.isOperator()))
        return channel;
    request.answer(
        channel && !channel->founder.isEmpty() ? "That channel is not yours." : "That channel is not registered.");
    return nullptr;
}

void setModes(Server& server, Channel& channel, QByteArrayView modes)
{
    const auto source = "ChanServ!services@" + server.options().name;
    server.delivery().toChannel(
        channel, Line(Server::body(source, "MODE", {channel.name(), modes}), {server.now(), {}, {}, {}, false}));
}

void registerChannel(const ServiceRequest& request)
{
    auto* channel = request.server().findChannel(request.word(1));
    const auto& user = request.user();
    if (user.account.isEmpty())
        request.answer("Log in first: a channel belongs to an account.");
    else if (!channel || !(channel->ranksOf(user) & rank::Operators))
        request.answer("Join the channel and be its operator first.");
    else if (!channel->founder.isEmpty())
        request.answer("That channel is registered already.");
    else {
        channel->founder = user.account;
        channel->flags.set('r', true);
        channel->memberOf(user)->ranks |= rank::Owner;
        request.server().staying().changed(request.user());
        setModes(request.server(), *channel, QByteArray("+rq " + user.nick().toByteArray()));
        request.server().notify(&ServerEvents::ranksChanged, *channel, request.user());
        request.server().channelChanged(*channel);
        request.answer("The channel is yours.");
    }
}

void drop(const ServiceRequest& request)
{
    auto* channel = ownedOrAnswer(request);
    if (!channel)
        return;
    request.server().unregisterChannel(*channel);
    request.answer("The channel is not registered any more.");
}

quint8 ranksNamed(QByteArrayView word)
{
    if (word.size() == 1)
        return rankOfMode(word.front());
    return isSame(word, "owner") ? quint8(rank::Owner | rank::Operator)
        : isSame(word, "admin")  ? quint8(rank::Protected | rank::Operator)
        : isSame(word, "op")     ? rank::Operator
        : isSame(word, "halfop") ? rank::Half
        : isSame(word, "voice")  ? rank::Voice
                                 : quint8(0);
}

void listAccess(const ServiceRequest& request, const Channel& channel)
{
    request.answer(channel.founder + ": founder");
    for (auto each = channel.access.cbegin(); each != channel.access.cend(); ++each)
        request.answer(each.key() + ": " + symbols(each.value(), true));
    request.answer("End of list.");
}

void access(const ServiceRequest& request)
{
    auto* channel = ownedOrAnswer(request);
    if (!channel)
        return;
    const auto account = lower(request.word(3));
    if (isSame(request.word(2), "ADD") && !account.isEmpty() && ranksNamed(request.word(4))) {
        if (channel->access.size() >= request.server().options().limits.listEntries) {
            request.answer("The list is full.");
            return;
        }
        channel->access.insert(account, ranksNamed(request.word(4)));
        request.answer(account + " gets " + symbols(channel->access.value(account), true) + " when joining.");
    } else if (isSame(request.word(2), "DEL") && channel->access.remove(account)) {
        request.answer(account + " gets nothing any more.");
    } else {
        listAccess(request, *channel);
        return;
    }
    request.server().channelChanged(*channel);
}

/// What one is in one's channel by account, given now.
void op(const ServiceRequest& request)
{
    auto* channel = request.server().findChannel(request.word(1));
    auto& user = request.user();
    auto* member = channel ? channel->memberOf(user) : nullptr;
    const auto isFounder = channel && !channel->founder.isEmpty() && channel->founder == user.account;
    const auto ranks = !channel || user.account.isEmpty() ? quint8(0)
        : isFounder                                       ? quint8(rank::Owner | rank::Operator)
                                                          : channel->access.value(user.account, 0);
    if (!member || !ranks) {
        request.answer("You have no rank there.");
        return;
    }
    QByteArray letters = "+";
    QByteArray nicks;
    for (const auto mode : rankModes) {
        if (!(ranks & rankOfMode(mode)) || (member->ranks & rankOfMode(mode)))
            continue;
        letters.append(mode);
        nicks.append(' ').append(user.nick());
    }
    member->ranks |= ranks;
    request.server().staying().changed(user);
    if (nicks.isEmpty())
        return;
    setModes(request.server(), *channel, letters + nicks);
    request.server().notify(&ServerEvents::ranksChanged, *channel, user);
}

/// To another account, which has to be there for it.
void transfer(const ServiceRequest& request)
{
    auto* channel = ownedOrAnswer(request);
    if (!channel)
        return;
    const auto* heir = request.server().findUser(request.word(2));
    if (!heir || heir->account.isEmpty() || !channel->memberOf(*heir)) {
        request.answer("Whom you give it to has to be in the channel, and logged in.");
        return;
    }
    channel->founder = heir->account;
    channel->access.remove(heir->account);
    request.server().channelChanged(*channel);
    request.answer(channel->name() + " belongs to " + heir->account + " now.");
}

/// Those that one sees, by a mask.
void list(const ServiceRequest& request)
{
    const auto mask = request.words.size() > 1 ? request.word(1) : QByteArray("*");
    int count = 0;
    for (const auto* channel : request.server().channels()) {
        const auto isShown = !channel->founder.isEmpty()
            && (isVisible(*channel, request.user(), request.server()) || channel->founder == request.user().account);
        if (!isShown || !irc::matchesMask(channel->name(), mask))
            continue;
        if (++count > 50)
            break;
        request.answer(channel->name() + ": " + channel->founder);
    }
    request.answer(count > 50 ? "There are more: name a mask." : "End of list.");
}

void info(const ServiceRequest& request)
{
    const auto* channel = request.server().findChannel(request.word(1));
    if (!channel || channel->founder.isEmpty())
        request.answer("That channel is not registered.");
    else
        request.answer(channel->name() + " belongs to " + channel->founder + '.');
}

} // namespace

const std::vector<ServiceCommand>& chanServCommands()
{
    static const std::vector<ServiceCommand> commands{
        {"REGISTER", 1, "REGISTER #channel: makes it yours, and keeps it", registerChannel},
        {"DROP", 1, "DROP #channel: gives it up", drop},
        {"ACCESS", 1,
            "ACCESS #channel LIST | ADD account owner|admin|op|halfop|voice | DEL account: who gets which rank",
            access},
        {"OP", 1, "OP #channel: the rank that is yours, now", op},
        {"TRANSFER", 2, "TRANSFER #channel nick: gives it to somebody else", transfer},
        {"LIST", 0, "LIST [mask]: registered channels", list},
        {"INFO", 1, "INFO #channel: whose it is", info},
    };
    return commands;
}

} // namespace everyport::ircd
