#include "protocols/irc/server/registering.h"

#include "protocols/irc/server/names.h"
#include "protocols/irc/server/playback.h"
#include "protocols/irc/server/registration.h"
#include "protocols/irc/server/server.h"

namespace everyport::ircd {

namespace {

/// PASS may name an account: for clients that know no SASL.
Task<Result<Done>> passwordLogin(Session& session, QString name, QString password)
{
    auto& book = *session.server().ports().accounts;
    auto verifying = book.credentials().verifyPassword(name, password, QString::fromLatin1(session.address()));
    const auto verified = co_await std::move(verifying);
    if (verified) {
        auto finding = book.find(name);
        const auto found = co_await std::move(finding);
        if (found) {
            const Answering answering(session);
            logIn(session, found->name.toUtf8());
        }
    }
    co_return Done {}; // the session goes on with its registration when this is over
}

/// False where the password decides against it, or an account's is being looked at.
bool passes(Session& session)
{
    auto& registration = *session.registration();
    const auto& options = session.server().options();
    if (!options.password.isEmpty() && registration.password != options.password && registration.account.isEmpty()) {
        session.reply(Numeric::PasswordMismatch, {}, "Password incorrect");
        session.close("Bad password");
        return false;
    }
    const auto colon = registration.password.indexOf(':');
    if (colon > 0 && !std::exchange(registration.passTried, true) && registration.account.isEmpty() && session.server().ports().accounts
        && session.isPrivate()) {
        session.waitFor(passwordLogin(session, QString::fromUtf8(registration.password.first(colon)),
            QString::fromUtf8(registration.password.sliced(colon + 1))));
    }
    return !session.isWaiting() && !session.isClosing();
}

bool isWelcome(Session& session)
{
    auto& server = session.server();
    auto& registration = *session.registration();
    if (const auto* ban = server.bans().find(registration.user, {session.host(), session.address()}, server.seconds())) {
        session.reply(Numeric::YouAreBanned, {}, "You are banned from this server: " + ban->reason);
        session.close("Banned: " + ban->reason);
        return false;
    }
    if (server.options().accountRequired && registration.account.isEmpty()) {
        session.fail("*", "ACCOUNT_REQUIRED", {}, "You must log in with SASL to connect to this server");
        session.close("You must log in with SASL to connect to this server");
        return false;
    }
    return true;
}

Letters firstFlags(const Session& session, const Registration& registration)
{
    Letters flags;
    flags.set('Z', session.transport()->isEncrypted());
    flags.set('x', session.host() != session.address());
    flags.set('r', !registration.account.isEmpty());
    return flags;
}

void becomeUser(Session& session)
{
    auto& server = session.server();
    const auto& registration = *session.registration();
    auto user = std::make_unique<User>(registration.nick, '~' + registration.user, session.host(), registration.realName);
    user->address = session.address();
    user->account = registration.account;
    user->flags = firstFlags(session, registration);
    if (!registration.away.isEmpty())
        user->ownExtras().away = registration.away;
    auto& added = server.addUser(std::move(user));
    server.attach(session, added);
    server.noticeOperators("Client connecting: " + added.mask());
}

bool hasRoomForOneMore(const User& user, int most)
{
    int count = 0;
    for (const auto* session = user.sessions; session; session = session->next)
        ++count;
    return count < most;
}

} // namespace

void tryRegister(Session& session)
{
    auto* registration = session.registration();
    if (!registration || session.isClosing() || session.isWaiting() || registration->negotiating || registration->nick.isEmpty()
        || registration->user.isEmpty())
        return;
    if (!passes(session) || !isWelcome(session))
        return;
    auto& server = session.server();
    if (auto* taken = server.findUser(registration->nick)) {
        const auto ours = !registration->account.isEmpty() && registration->account == taken->account && !taken->plug;
        if (!ours || !hasRoomForOneMore(*taken, server.options().limits.sessions)) {
            session.reply(Numeric::NicknameInUse, {registration->nick}, "Nickname is already in use");
            registration->nick.clear();
            return;
        }
        server.attach(session, *taken);
        welcome(session);
        showChannels(session);
        return;
    }
    becomeUser(session);
    welcome(session);
}

void logIn(Session& session, const QByteArray& account)
{
    const auto* user = session.user();
    const auto mask = user ? user->mask() : session.nickOrStar() + "!*@*";
    session.reply(Numeric::LoggedIn, {mask, account}, "You are now logged in as " + account);
    if (session.registration())
        session.registration()->account = account;
    else if (session.user())
        session.server().setAccount(*session.user(), account);
}

} // namespace everyport::ircd
