// REGISTER and VERIFY (draft/account-registration), RENAME (draft/channel-rename).
#include "netcore/base/wiped.h"
#include "protocols/irc/server/admission/admission.h"
#include "protocols/irc/server/admission/channelreplies.h"
#include "protocols/irc/server/admission/registering.h"
#include "protocols/irc/server/commands/allcommands.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/users/connectionregistration.h"
#include "protocols/irc/server/users/sessionextras.h"

using namespace Qt::StringLiterals;

namespace everyport::ircd {

namespace {

QByteArray currentAccount(Session& session)
{
    return session.user() ? session.user()->account : session.registration()->account;
}

/// Why an account could not be made, as the code that it has in the specification.
QByteArrayView refusalCode(const Error& error)
{
    if (error.reason == Reason::AlreadyExists)
        return "ACCOUNT_EXISTS";
    const auto isMalformed = error.kind == Error::Kind::Malformed;
    if (!isMalformed && error.kind != Error::Kind::Refused)
        return "TEMPORARILY_UNAVAILABLE";
    if (error.code == u"email"_s)
        return isMalformed ? "INVALID_EMAIL" : "UNACCEPTABLE_EMAIL";
    if (error.code == u"password"_s)
        return isMalformed ? "UNACCEPTABLE_PASSWORD" : "WEAK_PASSWORD";
    return "BAD_ACCOUNT_NAME";
}

QByteArray refusalText(const Error& error, QByteArrayView code, bool isHeld)
{
    if (code == "ACCOUNT_EXISTS")
        return isHeld ? heldText : QByteArray("Account already exists");
    if (code == "TEMPORARILY_UNAVAILABLE" || error.text.isEmpty())
        return "The account could not be made, try again later";
    return error.text.toUtf8();
}

Task<Result<Done>> makeAccount(Session& session, QByteArray name, Wiped<QString> password, QString mail)
{
    const auto isHeld = heldByAnother(session, name);
    auto enrolling = session.server().ports().accounts->enrol(QString::fromUtf8(name), *password, mail, isHeld);
    const auto enrolled = co_await std::move(enrolling);
    const ReplyBatch answering(session);
    if (!enrolled) {
        giveAccountBack(session);
        const auto code = refusalCode(enrolled.error());
        session.fail("REGISTER", code, {name}, refusalText(enrolled.error(), code, isHeld()));
        co_return Done{};
    }
    if (enrolled->needsCode) {
        session.tell("REGISTER", {"VERIFICATION_REQUIRED", name}, enrolled->text.toUtf8());
        co_return Done{};
    }
    session.tell("REGISTER", {"SUCCESS", name}, "Account created");
    logIn(session, AccountFacts{QString::fromUtf8(lower(name)), Standing::Member, QString::fromUtf8(name)}, "REGISTER");
    co_return Done{};
}

Task<Result<Done>> verifyAccount(Session& session, QByteArray name, QString code)
{
    const auto isHeld = heldByAnother(session, name);
    auto verifying = session.server().ports().accounts->verify(QString::fromUtf8(name), code, isHeld);
    const auto verified = co_await std::move(verifying);
    const ReplyBatch answering(session);
    if (verified) {
        session.tell("VERIFY", {"SUCCESS", name}, "Account verified");
        logIn(session, AccountFacts{QString::fromUtf8(lower(name)), Standing::Member, QString::fromUtf8(name)},
            "REGISTER");
    } else if (verified.error().reason == Reason::AlreadyExists && isHeld()) {
        session.fail("VERIFY", "TEMPORARILY_UNAVAILABLE", {name}, heldText);
    } else if (verified.error().kind != Error::Kind::Refused) {
        session.fail("VERIFY", "TEMPORARILY_UNAVAILABLE", {name}, "The account could not be verified, try again later");
    } else {
        session.fail("VERIFY", "INVALID_CODE", {name},
            verified.error().text.isEmpty() ? QByteArray("The code is wrong") : verified.error().text.toUtf8());
        if (++session.extras().wrongCodes >= 10)
            session.close("Too many wrong codes"); // they are short, and could be tried out
    }
    co_return Done{};
}

/// What bars whoever it is, for either command.
bool mayAskOrFail(Request& request, QByteArrayView command, QByteArrayView name)
{
    auto& session = request.session;
    const auto& options = request.server.options();
    if (!request.server.ports().accounts || !options.registrationOpen)
        session.fail(command, "TEMPORARILY_UNAVAILABLE", {name}, "Accounts are made by the administrator here");
    else if (!session.isRegistered() && !mayRegisterBeforeConnect(options))
        session.fail(command, "COMPLETE_CONNECTION_REQUIRED", {name}, "Connect first, then register");
    else if (!currentAccount(session).isEmpty())
        session.fail(command, "ALREADY_AUTHENTICATED", {request.server.logins().shown(currentAccount(session))},
            "You are logged in already");
    else
        return true;
    return false;
}

bool isNewAccountOrFail(Request& request, const QByteArray& name, QByteArrayView mail, QByteArrayView password)
{
    auto& session = request.session;
    auto& server = request.server;
    const auto refuse = [&](QByteArrayView code, QByteArrayView text) {
        session.fail("REGISTER", code, {name}, text);
        return false;
    };
    if (name == "*")
        return refuse("NEED_NICK", "Choose a nick or name the account");
    if (!server.options().customAccountName && !isSame(name, session.nickOrStar()))
        return refuse("ACCOUNT_NAME_MUST_BE_NICK", "The account's name has to be your nick");
    if (!isNick(name, server.options().limits.nick) || server.isReservedNick(name))
        return refuse("BAD_ACCOUNT_NAME", "The account's name is not valid");
    if (heldByAnother(session, name)())
        return refuse("ACCOUNT_EXISTS", heldText);
    if (server.ports().accounts->asksForMail() && (mail == "*" || !mail.contains('@')))
        return refuse("INVALID_EMAIL", "An address is needed, such as you@example.org");
    if (password.size() < 6)
        return refuse("WEAK_PASSWORD", "The password is too short: six characters at least");
    if (password.size() > 300)
        return refuse("UNACCEPTABLE_PASSWORD", "The password is too long");
    if (!session.isPrivate())
        return refuse("UNACCEPTABLE_PASSWORD", "Use an encrypted connection: others could read the password");
    const auto* ban = server.bans().find("*", {session.host(), session.address()}, server.seconds());
    if (ban || !takeAccount(session))
        return refuse("TEMPORARILY_UNAVAILABLE", "No more accounts are made from your address for now");
    return true;
}

/// REGISTER <account|*> [email|*] <password>: two or three parameters. Of two the second is no address: whoever forgot
/// the password would have it for one.
void registerAccount(Request& request)
{
    auto& session = request.session;
    session.noteSecret(); // it has passed, whatever is answered
    const auto name = request.parameter(0) == "*" ? session.nickOrStar() : request.parameter(0).toByteArray();
    const auto mail = request.count() > 2 ? request.parameter(1) : QByteArrayView("*");
    const auto password = request.parameter(request.count() > 2 ? 2 : 1);
    if (request.count() == 2 && password.contains('@'))
        return session.fail(
            "REGISTER", "NEED_MORE_PARAMS", {name}, "The password is missing: account, email, password");
    if (mayAskOrFail(request, "REGISTER", name) && isNewAccountOrFail(request, name, mail, password))
        session.waitFor(
            makeAccount(session, name, QString::fromUtf8(password), mail == "*" ? QString() : QString::fromUtf8(mail)));
}

void verify(Request& request)
{
    const auto name = request.parameter(0).toByteArray();
    if (!mayAskOrFail(request, "VERIFY", name))
        return;
    if (heldByAnother(request.session, name)())
        request.session.fail("VERIFY", "TEMPORARILY_UNAVAILABLE", {name}, heldText);
    else
        request.session.waitFor(verifyAccount(request.session, name, QString::fromUtf8(request.parameter(1))));
}

/// Who does not know RENAME sees everybody leave and come (draft/channel-rename).
void renameForAll(Server& server, Channel& channel, User& by, const QByteArray& name, const QByteArray& reason)
{
    const auto before = channel.name();
    const Line renamed(lineBody(by.mask(), "RENAME", {before, name}, reason), server.tagsOf(by));
    server.channels().rename(channel, name);
    for (const auto& member : channel.members()) {
        const auto& user = *member.user;
        const Line part(
            lineBody(user.mask(), "PART", {before}, "Changing channel name: " + reason), server.tagsOf(user));
        const Line join(lineBody(user.mask(), "JOIN", {name}), server.tagsOf(user));
        for (auto* session = user.sessions; session; session = session->next) {
            if (session->has(Capability::ChannelRename)) {
                session->output().send(renamed);
                continue;
            }
            // Who does not know it sees themselves leave and come.
            session->output().send(part);
            session->output().send(join);
            if (!channel.topic.isEmpty())
                sendTopic(*session, channel);
            sendNames(*session, channel, Session::Whose::Nobodys);
        }
    }
    if (!channel.founder.isEmpty() && server.ports().channels) {
        server.work().start(server.ports().channels->remove(before), u"Forgetting a channel's old name"_s);
        server.channels().storage().changed(channel);
    }
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
    const auto* taken = server.channels().find(name);
    if (!(channel->ranksOf(user) & rank::Operators)
        || (!channel->founder.isEmpty() && channel->founder != user.account)) {
        session.reply(Numeric::ChannelOpNeeded, {before}, "You're not channel operator");
    } else if (!isChannelName(name, server.options().limits.channelName)) {
        session.fail("RENAME", "CANNOT_RENAME", {before, name}, "That is no name for a channel");
    } else if (isNameKept(server, before) || isNameKept(server, name)) {
        // Whoever is in it would come into what is shared under the other name unasked, or leave those who share this
        // one.
        session.fail("RENAME", "CANNOT_RENAME", {before, name}, "A shared channel keeps its name");
    } else if (taken && taken != channel) {
        session.fail("RENAME", "CHANNEL_NAME_IN_USE", {before, name}, "Channel already exists");
    } else {
        renameForAll(server, *channel, user, name, bounded(request.parameter(2), 200));
    }
}

} // namespace

std::vector<Command> accountCommands()
{
    using When = Command::When;
    return {
        {"REGISTER", 2, When::Always, 4, registerAccount, "REGISTER account|* email|* password: makes an account"},
        {"VERIFY", 2, When::Always, 2, verify, "VERIFY account code: finishes making an account"},
        {"RENAME", 2, When::Registered, 4, rename, "RENAME #channel #new [:reason]: gives a channel another name"},
    };
}

} // namespace everyport::ircd
