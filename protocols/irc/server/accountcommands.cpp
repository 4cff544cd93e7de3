// REGISTER and VERIFY (draft/account-registration), RENAME (draft/channel-rename).
#include "protocols/irc/server/channelreplies.h"
#include "protocols/irc/server/commands.h"
#include "protocols/irc/server/names.h"
#include "protocols/irc/server/registering.h"
#include "protocols/irc/server/registration.h"
#include "protocols/irc/server/server.h"

namespace everyport::ircd {

namespace {

Task<Result<Done>> makeAccount(Session& session, QByteArray name, QString password)
{
    auto adding = session.server().ports().accounts->add(QString::fromUtf8(name), password);
    const auto added = co_await std::move(adding);
    const Answering answering(session);
    if (added) {
        session.tell("REGISTER", {"SUCCESS", name}, "Account created");
        logIn(session, lower(name));
    } else if (added.error().reason == Reason::AlreadyExists) {
        session.fail("REGISTER", "ACCOUNT_EXISTS", {name}, "Account already exists");
    } else if (added.error().kind == Error::Kind::Malformed) {
        session.fail("REGISTER", "BAD_ACCOUNT_NAME", {name}, added.error().text.toUtf8());
    } else {
        session.fail("REGISTER", "TEMPORARILY_UNAVAILABLE", {name}, "The account could not be made, try again later");
    }
    co_return Done {};
}

QByteArray currentAccount(const Session& session)
{
    if (session.user())
        return session.user()->account;
    return const_cast<Session&>(session).registration()->account;
}

/// REGISTER <account|*> [email|*] <password>: two or three parameters.
void registerAccount(Request& request)
{
    auto& session = request.session;
    const auto& options = request.server.options();
    const auto nick = session.nickOrStar();
    const auto name = request.parameter(0) == "*" ? nick : request.parameter(0).toByteArray();
    const auto password = request.parameter(request.count() > 2 ? 2 : 1);
    if (!request.server.ports().accounts || !options.registrationOpen)
        session.fail("REGISTER", "TEMPORARILY_UNAVAILABLE", {name}, "Accounts are made by the administrator here");
    else if (!session.isRegistered() && !options.registerBeforeConnect)
        session.fail("REGISTER", "COMPLETE_CONNECTION_REQUIRED", {name}, "Connect first, then register");
    else if (!currentAccount(session).isEmpty())
        session.fail("REGISTER", "ALREADY_AUTHENTICATED", {currentAccount(session)}, "You are logged in already");
    else if (name == "*")
        session.fail("REGISTER", "NEED_NICK", {"*"}, "Choose a nick or name the account");
    else if (!isNick(name, options.limits.nick))
        session.fail("REGISTER", "BAD_ACCOUNT_NAME", {name}, "The account's name is not valid");
    else if (password.size() < 6)
        session.fail("REGISTER", "WEAK_PASSWORD", {name}, "The password is too short: six characters at least");
    else if (!session.isPrivate())
        session.fail("REGISTER", "UNACCEPTABLE_PASSWORD", {name}, "Use an encrypted connection: others could read the password");
    else
        session.waitFor(makeAccount(session, name, QString::fromUtf8(password)));
}

void verify(Request& request)
{
    request.session.fail("VERIFY", "INVALID_CODE", {request.parameter(0)}, "Accounts need no verification here");
}

void rename(Request& request)
{
    auto& session = request.session;
    auto& server = request.server;
    auto& user = request.user();
    auto* channel = ownChannelOrReply(session, request.parameter(0));
    const auto name = request.parameter(1).toByteArray();
    if (!channel)
        return;
    const auto before = channel->name();
    const auto* taken = server.findChannel(name);
    if (!(channel->ranksOf(user) & rank::Operators) || (!channel->founder.isEmpty() && channel->founder != user.account)) {
        session.reply(Numeric::ChannelOpNeeded, {before}, "You're not channel operator");
    } else if (!isChannelName(name, server.options().limits.channelName)) {
        session.fail("RENAME", "CANNOT_RENAME", {before, name}, "That is no name for a channel");
    } else if (taken && taken != channel) {
        session.fail("RENAME", "CHANNEL_NAME_IN_USE", {before, name}, "Channel already exists");
    } else {
        renameForAll(server, *channel, user, name, bounded(request.parameter(2), 200));
    }
}

} // namespace

void renameForAll(Server& server, Channel& channel, User& by, const QByteArray& name, const QByteArray& reason)
{
    const auto before = channel.name();
    const Line renamed(Server::body(by.mask(), "RENAME", {before, name}, reason), server.tagsOf(by));
    server.renameChannel(channel, name);
    for (const auto& member : channel.members()) {
        const auto& user = *member.user;
        const Line part(Server::body(user.mask(), "PART", {before}, "Changing channel name: " + reason), server.tagsOf(user));
        const Line join(Server::body(user.mask(), "JOIN", {name}), server.tagsOf(user));
        for (auto* session = user.sessions; session; session = session->next) {
            if (session->has(Capability::ChannelRename)) {
                session->send(renamed);
                continue;
            }
            // Who does not know it sees themselves leave and come.
            session->send(part);
            session->send(join);
            if (!channel.topic.isEmpty())
                sendTopic(*session, channel);
            sendNames(*session, channel, Session::Whose::Nobodys);
        }
    }
    if (!channel.founder.isEmpty() && server.ports().channels) {
        server.work().start(server.ports().channels->remove(before));
        server.channelChanged(channel);
    }
}

std::vector<Command> accountCommands()
{
    using When = Command::When;
    return {
        {"REGISTER", 2, When::Always, 4, registerAccount, "REGISTER account|* email|* password: makes an account"},
        {"VERIFY", 2, When::Always, 2, verify, "VERIFY account code: not needed here"},
        {"RENAME", 2, When::Registered, 4, rename, "RENAME #channel #new [:reason]: gives a channel another name"},
    };
}

} // namespace everyport::ircd
