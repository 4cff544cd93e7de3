// NickServ: accounts, for people whose client knows no SASL and no REGISTER.
#include <optional>

#include "netcore/task/unhandledfailure.h"
#include "protocols/irc/server/admission/registering.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/talk/services.h"
#include "protocols/irc/server/users/sessionextras.h"

namespace everyport::ircd {

namespace {

/// Passwords are for connections that nobody can read along.
bool isPrivateOrAnswer(const ServiceRequest& request)
{
    if (request.server().ports().accounts && request.session.isPrivate())
        return true;
    request.answer("Use an encrypted connection: others could read the password.");
    return false;
}

bool isLoggedInOrAnswer(const ServiceRequest& request)
{
    if (!request.user().account.isEmpty())
        return true;
    request.answer("You are not logged in.");
    return false;
}

QByteArray whyNotMade(const Error& error, bool isHeld)
{
    if (error.reason != Reason::AlreadyExists)
        return toldToPeer(error).toUtf8();
    return isHeld ? heldText + '.' : QByteArray("This account exists already.");
}

Task<Result<Done>> add(ServiceRequest request, QString name, Wiped<QString> password, QString mail)
{
    // Who asks has the nick, but an operator or a bot of the server's may rename them while the answer is waited for.
    const auto isHeld = heldByAnother(request.session, name.toUtf8());
    auto enrolling = request.server().ports().accounts->enrol(name, *password, mail, isHeld);
    const auto enrolled = co_await std::move(enrolling);
    const ReplyBatch answering(request.session);
    if (!enrolled)
        giveAccountBack(request.session);
    if (!request.session.user())
        co_return Done{};
    if (!enrolled) {
        request.answer(whyNotMade(enrolled.error(), isHeld()));
        co_return Done{};
    }
    if (enrolled->needsCode) {
        request.answer(enrolled->text.toUtf8());
        request.answer("Then: VERIFY code");
        co_return Done{};
    }
    logIn(request.session, AccountFacts{QString::fromUtf8(lower(name.toUtf8())), Standing::Member, name}, "REGISTER");
    request.answer("Account created. You are logged in.");
    co_return Done{};
}

void registerAccount(const ServiceRequest& request)
{
    request.session.noteSecret(); // it has passed, whatever is answered
    if (!request.server().options().registrationOpen)
        request.answer("Accounts are made by the administrator here.");
    else if (!request.user().account.isEmpty())
        request.answer("You are logged in already.");
    else if (request.word(1).size() < 6)
        request.answer("The password is too short: six characters at least.");
    else if (request.server().ports().accounts && request.server().ports().accounts->asksForMail()
        && !request.word(2).contains('@'))
        request.answer("An address is needed: REGISTER password you@example.org");
    else if (!isPrivateOrAnswer(request))
        return;
    else if (!takeAccount(request.session))
        request.answer("No more accounts are made from your address for now.");
    else
        request.session.waitFor(add(request, QString::fromUtf8(request.user().nick().toByteArray()),
            QString::fromUtf8(request.word(1)), QString::fromUtf8(request.word(2))));
}

Task<Result<Done>> tryCode(ServiceRequest request, QString name, QString code)
{
    const auto isHeld = heldByAnother(request.session, name.toUtf8());
    auto verifying = request.server().ports().accounts->verify(name, code, isHeld);
    const auto verified = co_await std::move(verifying);
    const ReplyBatch answering(request.session);
    if (!request.session.user())
        co_return Done{};
    if (verified) {
        logIn(
            request.session, AccountFacts{QString::fromUtf8(lower(name.toUtf8())), Standing::Member, name}, "REGISTER");
        request.answer("Account verified. You are logged in.");
    } else if (verified.error().reason == Reason::AlreadyExists) {
        request.answer(whyNotMade(verified.error(), isHeld()));
    } else {
        request.answer(toldToPeer(verified.error()).toUtf8());
        if (++request.session.extras().wrongCodes >= 10)
            request.session.close("Too many wrong codes");
    }
    co_return Done{};
}

void verifyAccount(const ServiceRequest& request)
{
    if (!request.server().ports().accounts || !request.server().options().registrationOpen)
        request.answer("Accounts are made by the administrator here.");
    else if (!request.user().account.isEmpty())
        request.answer("You are logged in already.");
    else
        request.session.waitFor(tryCode(
            request, QString::fromUtf8(request.user().nick().toByteArray()), QString::fromUtf8(request.word(1))));
}

Task<Result<Done>> verify(ServiceRequest request, QString name, Wiped<QString> password)
{
    auto& registry = *request.server().ports().accounts;
    auto verifying = registry.credentials().verifyPassword(
        name, *password, QString::fromLatin1(request.session.address()));
    const auto verified = co_await std::move(verifying);
    auto finding = registry.find(name);
    const auto found = co_await std::move(finding);
    const ReplyBatch answering(request.session);
    if (!request.session.user())
        co_return Done{};
    if (verified && found) {
        logIn(request.session, *found, "NickServ");
        request.answer("You are logged in as " + request.server().logins().shown(found->name.toUtf8()) + '.');
    } else {
        request.answer(whyNotLoggedIn(verified ? found.error() : verified.error()));
    }
    co_return Done{};
}

void identify(const ServiceRequest& request)
{
    request.session.noteSecret();
    const auto named = request.words.size() > 2;
    const auto name = named ? request.word(1) : request.user().nick().toByteArray();
    if (isPrivateOrAnswer(request))
        request.session.waitFor(
            verify(request, QString::fromUtf8(name), QString::fromUtf8(request.word(named ? 2 : 1))));
}

void logOut(const ServiceRequest& request)
{
    if (!isLoggedInOrAnswer(request))
        return;
    request.server().setAccount(request.user(), {});
    request.session.reply(Numeric::LoggedOut, {request.user().mask()}, "You are now logged out");
}

Task<Result<Done>> change(ServiceRequest request, QString account, Wiped<QString> password)
{
    auto changing = request.server().ports().accounts->setPassword(
        account, *password, Logins::placeOf(request.session));
    const auto changed = co_await std::move(changing);
    const ReplyBatch answering(request.session);
    request.answer(changed ? QByteArray("The password is changed.") : toldToPeer(changed.error()).toUtf8());
    co_return Done{};
}

void setPassword(const ServiceRequest& request)
{
    request.session.noteSecret();
    if (!isLoggedInOrAnswer(request) || !isPrivateOrAnswer(request))
        return;
    if (request.word(1).size() < 6)
        request.answer("The password is too short: six characters at least.");
    else
        request.session.waitFor(
            change(request, QString::fromUtf8(request.user().account), QString::fromUtf8(request.word(1))));
}

Task<Result<Done>> certificate(ServiceRequest request, bool adds, QString account, QString fingerprint)
{
    auto& registry = *request.server().ports().accounts;
    auto changing = adds ? registry.addCertificate(account, fingerprint)
                         : registry.removeCertificate(account, fingerprint);
    const auto changed = co_await std::move(changing);
    const ReplyBatch answering(request.session);
    if (changed)
        request.answer(adds ? "The certificate speaks for your account from now on." : "The certificate is removed.");
    else
        request.answer(toldToPeer(changed.error()).toUtf8());
    co_return Done{};
}

void cert(const ServiceRequest& request)
{
    if (!isLoggedInOrAnswer(request))
        return;
    const auto adds = isSame(request.word(1), "ADD");
    auto fingerprint = request.word(2).toLower().replace(':', "");
    if (fingerprint.isEmpty())
        fingerprint = request.session.fingerprint();
    if ((!adds && !isSame(request.word(1), "DEL")) || fingerprint.size() != 64)
        request.answer(
            "CERT ADD|DEL [SHA-256 fingerprint]: by default of the certificate that you have connected with.");
    else
        request.session.waitFor(
            certificate(request, adds, QString::fromUtf8(request.user().account), QString::fromLatin1(fingerprint)));
}

/// A connection of one's own that hangs is ended.
void ghost(const ServiceRequest& request)
{
    if (!isLoggedInOrAnswer(request))
        return;
    auto* other = request.server().findUser(request.word(1));
    const auto mayBe = other && other != &request.user() && !other->plug && other->account == request.user().account;
    if (!mayBe) {
        request.answer("That is no other user of your account.");
        return;
    }
    request.server().killUser(*other, "NickServ", "Taken off by its owner");
    request.answer("It is gone.");
}

void accountInfo(const ServiceRequest& request)
{
    const auto name = request.words.size() > 1 ? request.word(1) : request.user().nick().toByteArray();
    const auto* user = request.server().findUser(name);
    if (!user || user->account.isEmpty()) {
        request.answer(name + (user ? " is not logged in." : " is not here."));
        return;
    }
    request.answer(
        user->nick().toByteArray() + " is logged in as " + request.server().logins().shown(user->account) + '.');
    if (user == &request.user() || request.user().isOperator()) {
        QByteArrayList channels;
        for (const auto* channel : request.server().channels().all()) {
            if (channel->founder == user->account && channels.size() < 20)
                channels.append(channel->name());
        }
        if (!channels.isEmpty())
            request.answer("Channels: " + channels.join(' '));
    }
}

void showSettings(const ServiceRequest& request)
{
    const auto* extras = request.user().extras();
    const auto wish = extras ? extras->presence.wish : StoredUser::Wish::Default;
    const auto stays = request.server().staying().holds(request.user());
    request.answer(QByteArray("ALWAYS-ON is ")
        + (wish == StoredUser::Wish::Stay         ? "on"
                : wish == StoredUser::Wish::Leave ? "off"
                                                  : "default")
        + (stays ? ": you stay when your last client has left." : ": you leave with your last client."));
    request.answer(QByteArray("AUTO-AWAY is ")
        + (!extras || extras->presence.autoAway ? "on: you are away while no client of yours is here." : "off."));
}

/// "on", "true", "off", "false"
std::optional<bool> switchNamed(QByteArrayView word)
{
    if (isSame(word, "on") || isSame(word, "true"))
        return true;
    return isSame(word, "off") || isSame(word, "false") ? std::optional<bool>(false) : std::nullopt;
}

void set(const ServiceRequest& request)
{
    auto& user = request.user();
    if (!isLoggedInOrAnswer(request))
        return;
    const auto isOn = switchNamed(request.word(2));
    const auto isDefault = isSame(request.word(2), "default");
    if (!request.server().ports().users || (user.extras() && user.extras()->presence.isUnknown)) {
        request.answer("Settings are not kept at the moment.");
    } else if (isSame(request.word(1), "ALWAYS-ON") && (isOn || isDefault)) {
        using Wish = StoredUser::Wish;
        if (!setPresence(request.server(), user, isDefault ? Wish::Default : *isOn ? Wish::Stay : Wish::Leave))
            request.answer("As many as there is room for stay already, or another user of your account does.");
        showSettings(request);
    } else if (isSame(request.word(1), "AUTO-AWAY") && isOn) {
        user.ownExtras().presence.autoAway = *isOn;
        request.server().staying().changed(user);
        showSettings(request);
    } else {
        showSettings(request);
    }
}

/// Somebody else has the nick that is one's account: they are put off.
void regain(const ServiceRequest& request)
{
    if (!isLoggedInOrAnswer(request))
        return;
    auto* other = request.server().findUser(request.word(1));
    if (!other || !isSame(request.word(1), request.user().account) || other == &request.user() || other->plug) {
        request.answer("That nick is not your account's, or nobody has it.");
        return;
    }
    const auto nick = request.word(1);
    request.server().killUser(*other, "NickServ", "The nick's owner has come");
    request.server().changeNick(request.user(), nick);
}

} // namespace

const std::vector<ServiceCommand>& nickServCommands()
{
    static const std::vector<ServiceCommand> commands{
        {"REGISTER", 1, "REGISTER password [address]: makes an account of your nick", registerAccount},
        {"VERIFY", 1, "VERIFY code: finishes making an account, where a code was sent", verifyAccount},
        {"IDENTIFY", 1, "IDENTIFY [account] password: logs you in", identify},
        {"LOGOUT", 0, "LOGOUT: logs you out", logOut},
        {"PASSWD", 1, "PASSWD password: changes your account's password", setPassword},
        {"CERT", 1, "CERT ADD|DEL [fingerprint]: certificates that log you in by SASL EXTERNAL", cert},
        {"SET", 0,
            "SET ALWAYS-ON on|off|default, SET AUTO-AWAY on|off: whether you stay when your last client has left, and are away then",
            set},
        {"INFO", 0, "INFO [nick]: which account somebody is logged in to", accountInfo},
        {"GHOST", 1, "GHOST nick: ends another connection of your account", ghost},
        {"REGAIN", 1, "REGAIN nick: takes your account's nick back", regain},
    };
    return commands;
}

} // namespace everyport::ircd
