// PASS, NICK, USER, PING, PONG, QUIT: how a connection becomes a user, and how it ends.
#include "protocols/irc/server/admission/registering.h"
#include "protocols/irc/server/commands/allcommands.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/users/registration.h"

namespace everyport::ircd {

namespace {

void pass(Request& request)
{
    request.session.noteSecret();
    auto* registration = request.session.registration();
    if (!registration) {
        request.session.reply(Numeric::AlreadyRegistered, {}, "You may not reregister");
        return;
    }
    registration->password = request.parameter(0).toByteArray();
    registration->passTried = false;
}

/// Channels with +N keep nicks as they are, and who is banned or may not speak there does not change theirs.
const Channel* channelAgainst(const User& user)
{
    for (const auto& place : user.places) {
        const auto ranks = place.channel->ranksOf(user);
        if (ranks || user.isOperator())
            continue;
        if (place.channel->is('N') || place.channel->isBanned(user) || place.channel->isMuted(user)
            || place.channel->keepsNick(user))
            return place.channel;
    }
    return nullptr;
}

bool isFreeOrReply(Session& session, const QByteArray& nick)
{
    auto& user = *session.user();
    auto* taken = session.server().findUser(nick);
    const auto* channel = channelAgainst(user);
    if (taken && taken != &user)
        session.reply(Numeric::NicknameInUse, {nick}, "Nickname is already in use");
    else if (channel)
        session.reply(Numeric(447), {}, "Cannot change nickname while on " + channel->name());
    else
        return true;
    return false;
}

/// Whose it is may have to be asked, and things change meanwhile.
Task<Result<Done>> changeIfOwn(Session& session, QByteArray nick)
{
    auto asking = ownerOfNick(session.server(), nick);
    const auto owner = co_await std::move(asking);
    const ReplyBatch answering(session);
    auto* user = session.user();
    if (!user)
        co_return Done{};
    const auto isOthers = owner && !owner->isEmpty() && *owner != user->account && !user->isOperator();
    if (isOthers)
        session.reply(Numeric::NicknameInUse, {nick}, "Nickname belongs to an account: log in, or choose another");
    else if (isFreeOrReply(session, nick))
        session.server().changeNick(*user, nick);
    co_return Done{};
}

void nickChange(Request& request, const QByteArray& nick)
{
    auto& user = request.user();
    if (user.nick() == nick || !isFreeOrReply(request.session, nick))
        return;
    if (request.server.options().reserveNicks && !isSame(user.nick(), nick))
        request.session.waitFor(changeIfOwn(request.session, nick));
    else
        request.server.changeNick(user, nick);
}

void nick(Request& request)
{
    const auto wanted = request.parameter(0);
    if (wanted.isEmpty()) {
        request.session.reply(Numeric::NoNicknameGiven, {}, "No nickname given");
        return;
    }
    if (!isNick(wanted, request.server.options().limits.nick) || request.server.isReservedNick(wanted)) {
        const auto shown = wanted.contains(' ') ? QByteArrayView("*") : wanted;
        request.session.reply(Numeric::ErroneousNickname, {shown}, "Erroneous nickname");
        return;
    }
    if (request.session.isRegistered()) {
        nickChange(request, wanted.toByteArray());
        return;
    }
    auto& registration = *request.session.registration();
    const auto* taken = request.server.findUser(wanted);
    if (taken && (registration.account.isEmpty() || registration.account != taken->account) && !registration.negotiating
        && registration.password->isEmpty()) {
        request.session.reply(Numeric::NicknameInUse, {wanted}, "Nickname is already in use");
        return;
    }
    registration.nick = wanted.toByteArray(); // whoever may still log in may be the one who has it
}

void user(Request& request)
{
    auto* registration = request.session.registration();
    if (!registration) {
        request.session.reply(Numeric::AlreadyRegistered, {}, "You may not reregister");
        return;
    }
    const auto& limits = request.server.options().limits;
    if (request.parameter(3).isEmpty() || request.parameter(0).isEmpty()) {
        request.session.reply(Numeric::NeedMoreParams, {"USER"}, "Not enough parameters");
        return;
    }
    const auto name = userName(request.parameter(0), limits.user);
    if (name.isEmpty()) {
        request.session.reply(Numeric(468), {}, "Your username is not valid");
        return;
    }
    registration->user = name;
    registration->realName = bounded(request.parameter(3), limits.realName);
}

void ping(Request& request)
{
    if (request.parameter(0).isEmpty())
        request.session.reply(Numeric::NoOrigin, {}, "No origin specified");
    else
        request.session.tell("PONG", {request.server.options().name}, request.parameter(0));
}

void quit(Request& request)
{
    const auto reason = request.parameter(0);
    request.session.close(reason.isEmpty() ? QByteArray("Client Quit")
                                           : "Quit: " + bounded(reason, request.server.options().limits.kick));
}

void ignore(Request&) {}

} // namespace

std::vector<Command> registrationCommands()
{
    using When = Command::When;
    return {
        {"PASS", 1, When::Always, 1, pass, "PASS password: before NICK and USER; ACCOUNT:password logs in"},
        {"NICK", 0, When::Always, 2, nick, "NICK name: takes another nick"},
        {"USER", 4, When::Always, 1, user, "USER name 0 * :real name: says who you are, once"},
        {"PING", 0, When::Always, 1, ping, "PING token: asks whether the server is there"},
        {"PONG", 0, When::Always, 0, ignore, "PONG token: answers the server's PING"},
        {"QUIT", 0, When::Always, 0, quit, "QUIT [:reason]: leaves the server"},
        {"ERROR", 0, When::Always, 1, ignore, "ERROR: what servers say to each other"},
    };
}

} // namespace everyport::ircd
