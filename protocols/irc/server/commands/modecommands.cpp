// MODE of users and channels.
#include "protocols/irc/modechanges.h"
#include "protocols/irc/server/admission/channelreplies.h"
#include "protocols/irc/server/commands/allcommands.h"
#include "protocols/irc/server/commands/channelmodes.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircd {

namespace {

QByteArrayList parametersFrom(const Request& request, int first)
{
    QByteArrayList all;
    for (int at = first; at < request.count(); ++at)
        all.append(request.parameter(at).toByteArray());
    return all;
}

void userMode(Request& request)
{
    auto& session = request.session;
    auto& user = request.user();
    auto* target = userOrReply(session, request.parameter(0));
    if (!target)
        return;
    if (target != &user) {
        session.reply(Numeric::UsersDontMatch, {}, "Can't change mode for other users");
        return;
    }
    if (request.count() == 1) {
        session.reply(Numeric::UserModeIs, {QByteArray('+' + user.flags.text())});
        return;
    }
    QList<irc::ModeChange> done;
    bool unknown = false;
    for (const auto& change : irc::parseModeChanges(request.parameter(1), {}, [](char, bool) { return false; })) {
        const auto settable = userFlagsToSet.contains(change.mode) || (change.mode == 'o' && !change.set);
        unknown = unknown || !userFlags.contains(change.mode);
        if (!settable || user.is(change.mode) == change.set || (change.mode == 's' && change.set && !user.isOperator()))
            continue;
        request.server.setUserFlag(user, change.mode, change.set);
        if (change.mode == 'o')
            request.server.setUserFlag(user, 's', false);
        done.append(change);
    }
    if (unknown)
        session.reply(Numeric::UserModeUnknownFlag, {}, "Unknown MODE flag");
    for (const auto& words : irc::writeModeChanges(done, 0, 400)) {
        const Line line(lineBody(user.mask(), "MODE", {user.nick()}, words.join(' ')), request.server.tagsOf(user));
        request.server.delivery().toUser(user, line);
    }
}

void channelMode(Request& request)
{
    auto& session = request.session;
    auto* channel = channelOrReply(session, request.parameter(0));
    if (!channel)
        return;
    const auto isMember = channel->memberOf(request.user()) != nullptr;
    if (request.count() == 1) {
        if (!isVisible(*channel, request.user(), request.server)) {
            session.reply(Numeric::NoSuchChannel, {channel->name()}, "No such channel");
            return;
        }
        session.replyList(
            Numeric::ChannelModeIs, channel->name() + ' ' + channel->modeText(isMember || request.user().isOperator()));
        session.reply(Numeric::CreationTime, {channel->name(), QByteArray::number(channel->created)});
        return;
    }
    const auto changes = irc::parseModeChanges(request.parameter(1), parametersFrom(request, 2),
        channelModeTakesParameter, request.server.options().limits.modesALine);
    ChannelModes modes(request.server, session, *channel);
    modes.apply(changes);
}

void mode(Request& request)
{
    if (isChannel(request.parameter(0)))
        channelMode(request);
    else
        userMode(request);
}

} // namespace

std::vector<Command> modeCommands()
{
    return {
        {"MODE", 1, Command::When::Registered, 1, mode,
            "MODE nick|#channel [changes [parameters]]: shows or changes modes"},
    };
}

} // namespace everyport::ircd
