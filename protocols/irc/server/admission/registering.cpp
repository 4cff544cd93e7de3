#include "protocols/irc/server/admission/registering.h"

#include "protocols/irc/server/admission/playback.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/metadata.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/users/connectionregistration.h"
#include "protocols/sasl/wrongpassword.h"

namespace everyport::ircd {

namespace {

/// No 464: clients take it for the end, and who wants no account comes in all the same.
void noticeNotLoggedIn(Session& session, QByteArray why)
{
    why[0] = lower(why.first(1))[0];
    session.notice("You are not logged in: " + why);
}

/// PASS may name an account: for clients that know no SASL.
Task<Result<Done>> passwordLogin(Session& session, QString name, Wiped<QString> password)
{
    auto& registry = *session.server().ports().accounts;
    auto verifying = registry.credentials().verifyPassword(name, *password, QString::fromLatin1(session.address()));
    const auto verified = co_await std::move(verifying);
    if (!verified) {
        const ReplyBatch answering(session);
        noticeNotLoggedIn(session, whyNotLoggedIn(verified.error()));
    }
    if (verified) {
        auto finding = registry.find(name);
        const auto found = co_await std::move(finding);
        const ReplyBatch answering(session);
        if (found)
            logIn(session, *found, "PASS");
        else
            noticeNotLoggedIn(session, whyNotLoggedIn(found.error()));
    }
    co_return Done{}; // the session goes on with its registration when this is over
}

/// The account that PASS names, once; what is the server's own password names none.
void tryPassword(Session& session)
{
    const auto& registration = *session.registration();
    const auto colon = registration.password->indexOf(':');
    if (colon < 1 || *registration.password == session.server().options().password
        || !session.server().ports().accounts)
        return;
    if (!session.isPrivate()) {
        noticeNotLoggedIn(session, "Others could read the password. Use an encrypted connection.");
        return;
    }
    session.waitFor(passwordLogin(session, QString::fromUtf8(registration.password->first(colon)),
        QString::fromUtf8(QByteArrayView(*registration.password).sliced(colon + 1))));
}

/// False where the password decides against it, or an account's is being looked at.
bool passes(Session& session)
{
    auto& registration = *session.registration();
    const auto& options = session.server().options();
    if (!options.password.isEmpty() && *registration.password != options.password && registration.account.isEmpty()) {
        session.reply(Numeric::PasswordMismatch, {}, "Password incorrect");
        session.close("Bad password");
        return false;
    }
    if (registration.account.isEmpty() && !std::exchange(registration.passTried, true))
        tryPassword(session);
    return !session.isWaiting() && !session.isClosing();
}

bool isWelcome(Session& session)
{
    auto& server = session.server();
    auto& registration = *session.registration();
    if (const auto* ban = server.bans().find(
            registration.user, {session.host(), session.address()}, server.seconds())) {
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

Letters firstFlags(const Session& session, const ConnectionRegistration& registration)
{
    Letters flags;
    flags.set('Z', session.transport()->isEncrypted());
    flags.set('x', session.host() != session.address());
    flags.set('r', !registration.account.isEmpty());
    return flags;
}

Task<Result<Done>> askForOwner(Session& session)
{
    auto asking = ownerOfNick(session.server(), session.registration()->nick);
    auto owner = co_await std::move(asking);
    if (auto* registration = session.registration())
        registration->nickOwner = owner.valueOr({});
    co_return Done{}; // the session goes on with its registration when this is over
}

/// False where the nick is another account's, or whose it is has to be waited for.
bool mayHaveNick(Session& session)
{
    auto& registration = *session.registration();
    if (!session.server().options().reserveNicks || isSame(registration.nick, registration.account))
        return true;
    if (std::exchange(registration.nickAsked, registration.nick) != registration.nick)
        session.waitFor(askForOwner(session));
    if (session.isWaiting())
        return false;
    if (registration.nickOwner.isEmpty() || registration.nickOwner == registration.account)
        return true;
    session.reply(
        Numeric::NicknameInUse, {registration.nick}, "Nickname belongs to an account: log in, or choose another");
    registration.nick.clear();
    registration.nickAsked.clear();
    return false;
}

Task<Result<Done>> askForProfile(Session& session)
{
    auto finding = session.server().ports().users->find(session.registration()->account);
    auto found = co_await std::move(finding);
    auto* registration = session.registration();
    if (!registration)
        co_return Done{};
    registration->profileFailed = !found && found.error().reason != Reason::NotFound;
    if (found)
        registration->profile = std::make_unique<StoredUser>(std::move(*found));
    co_return Done{}; // the session goes on with its registration when this is over
}

/// What is kept of the account is there, or has to be waited for.
bool hasProfile(Session& session)
{
    auto& registration = *session.registration();
    if (!registration.account.isEmpty() && session.server().ports().users
        && !std::exchange(registration.profileAsked, true))
        session.waitFor(askForProfile(session));
    return !session.isWaiting();
}

void takeProfile(Server& server, User& user, const ConnectionRegistration& registration)
{
    if (registration.profileFailed)
        user.ownExtras().presence.isUnknown = true;
    if (registration.profile) {
        for (const auto& [key, value] : registration.profile->metadata)
            setMetadata(server, user, key, value, nullptr);
        server.staying().adopt(user, *registration.profile);
    } else {
        server.staying().update(user);
    }
}

/// What it has set of itself before it was registered.
void takeMetadata(Session& session, const QMap<QByteArray, QByteArray>* metadata)
{
    auto& user = *session.user();
    for (auto each = metadata ? metadata->cbegin() : QMap<QByteArray, QByteArray>::const_iterator();
         metadata && each != metadata->cend(); ++each) {
        const auto isThere = user.extras() && user.extras()->metadata.contains(each.key());
        if (each.value().isNull() ? isThere
                                  : isThere || !user.extras()
                    || user.extras()->metadata.size() < session.server().options().limits.metadataKeys)
            setMetadata(session.server(), user, each.key(), each.value(), &session);
    }
}

void becomeUser(Session& session)
{
    auto& server = session.server();
    const auto& registration = *session.registration();
    auto user = std::make_unique<User>(
        registration.nick, '~' + registration.user, session.host(), registration.realName);
    user->address = session.address();
    user->account = registration.account;
    user->flags = firstFlags(session, registration);
    if (!registration.away.isEmpty() && registration.away != "*")
        user->ownExtras().away = registration.away;
    auto& added = server.addUser(std::move(user));
    takeProfile(server, added, registration);
    const auto metadata = std::move(session.registration()->metadata);
    server.attach(session, added);
    takeMetadata(session, metadata.get());
    server.staying().clientsChanged(added);
    server.noticeOperators("Client connecting: " + added.mask());
}

/// One more client of a user who is there.
void joinUser(Session& session, User& user)
{
    auto& server = session.server();
    const auto away = session.registration()->away;
    const auto metadata = std::move(session.registration()->metadata);
    const auto missedSince = user.sessions || !user.extras() ? 0 : user.extras()->presence.left;
    server.attach(session, user);
    server.staying().clientsChanged(user);
    if (!away.isEmpty() && away != "*")
        server.setAway(user, away);
    takeMetadata(session, metadata.get());
    welcome(session);
    showChannels(session, missedSince);
}

bool hasRoomForOneMore(const User& user, int most)
{
    int count = 0;
    for (const auto* session = user.sessions; session; session = session->next)
        ++count;
    return count < most;
}

/// What is kept of an account that a user has logged in to.
Task<Result<Done>> adoptProfile(Session& session, QByteArray account)
{
    auto finding = session.server().ports().users->find(account);
    const auto found = co_await std::move(finding);
    const ReplyBatch answering(session);
    auto* user = session.user();
    if (!user || user->account != account)
        co_return Done{};
    if (!found) {
        user->ownExtras().presence.isUnknown = found.error().reason != Reason::NotFound;
        co_return Done{};
    }
    for (const auto& [key, value] : found->metadata) {
        if (!user->ownExtras().metadata.contains(key))
            setMetadata(session.server(), *user, key, value, nullptr);
    }
    session.server().staying().adopt(*user, *found);
    co_return Done{};
}

} // namespace

void tryRegister(Session& session)
{
    auto* registration = session.registration();
    if (!registration || session.isClosing() || session.isWaiting() || registration->negotiating
        || registration->nick.isEmpty() || registration->user.isEmpty())
        return;
    if (!passes(session) || !isWelcome(session) || !hasProfile(session))
        return;
    auto& server = session.server();
    // Whose account stays joins the user that is there, whatever nick the client has asked for.
    auto* there = registration->account.isEmpty() ? nullptr : server.staying().find(registration->account);
    if (!there && !mayHaveNick(session))
        return;
    if (auto* taken = there ? there : server.findUser(registration->nick)) {
        const auto ours = !registration->account.isEmpty() && registration->account == taken->account && !taken->plug;
        if (!ours || !hasRoomForOneMore(*taken, server.options().limits.sessions)) {
            session.reply(Numeric::NicknameInUse, {registration->nick}, "Nickname is already in use");
            registration->nick.clear();
            if (there)
                session.close("Too many clients of your account");
            return;
        }
        joinUser(session, *taken);
        return;
    }
    becomeUser(session);
    welcome(session);
}

Task<Result<QByteArray>> ownerOfNick(Server& server, QByteArray nick)
{
    if (!server.options().reserveNicks || !server.ports().accounts)
        co_return QByteArray();
    auto finding = server.ports().accounts->find(QString::fromUtf8(nick));
    const auto found = co_await std::move(finding);
    co_return found ? lower(found->name.toUtf8()) : QByteArray();
}

QByteArray whyNotLoggedIn(const Error& error)
{
    if (error.kind == Error::Kind::Refused)
        return sasl::wrongPassword().text.toUtf8();
    return error.kind == Error::Kind::Busy && !error.text.isEmpty()
        ? error.textForPeer().toUtf8()
        : QByteArray("Logging in does not work for now, try again later.");
}

IsHeldByAnother heldByAnother(const Session& session, const QByteArray& name)
{
    return [&session, name] { return session.server().isHeldByAnother(name, session.user()); };
}

bool takeAccount(const Session& session)
{
    auto& server = session.server();
    const auto& options = server.options();
    const auto most = &session.connectionClass() == &options.local ? options.limits.registrationsHere
                                                                   : options.limits.registrations;
    return server.registrations().takes(addressOf(session.address()), most);
}

void giveAccountBack(const Session& session)
{
    session.server().registrations().giveBack(addressOf(session.address()));
}

void logIn(Session& session, const AccountFacts& facts, const QByteArray& how)
{
    const auto account = facts.name.toUtf8();
    session.server().logins().noteWritten(account, facts.written.toUtf8());
    const auto* user = session.user();
    const auto mask = user ? user->mask() : session.nickOrStar() + "!*@*";
    const auto shown = session.server().logins().shown(account);
    session.reply(Numeric::LoggedIn, {mask, shown}, "You are now logged in as " + shown);
    if (auto* registration = session.registration()) {
        registration->account = account;
        registration->profileAsked = false;
        registration->profile.reset();
    } else if (session.user()) {
        session.server().setAccount(*session.user(), account);
        if (session.server().ports().users)
            session.waitFor(adoptProfile(session, account));
    }
    session.server().notify(&ServerEvents::loggedIn, session, shown, how);
}

} // namespace everyport::ircd
