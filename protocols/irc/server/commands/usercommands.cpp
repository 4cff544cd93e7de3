// AWAY, SETNAME, ISON, USERHOST, USERIP, SILENCE, ACCEPT: about oneself, and who is there.
#include "protocols/irc/server/admission/channelreplies.h"
#include "protocols/irc/server/commands/allcommands.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/users/connectionregistration.h"
#include "protocols/irc/source.h"

namespace everyport::ircd {

namespace {

void away(Request& request)
{
    const auto text = bounded(request.parameter(0), request.server.options().limits.away);
    if (auto* registration = request.session.registration()) {
        if (!request.session.has(Capability::PreAway)) {
            request.session.reply(Numeric::NotRegistered, {}, "You have not registered");
            return;
        }
        registration->away = text; // draft/pre-away
        request.session.setBackground(text == "*");
        return;
    }
    request.session.setBackground(text == "*");
    if (text == "*")
        request.server.staying().clientsChanged(request.user());
    else
        request.server.setAway(request.user(), text.isEmpty() ? QByteArray() : text);
    if (text.isEmpty())
        request.session.reply(Numeric::UnAway, {}, "You are no longer marked as being away");
    else
        request.session.reply(Numeric::NowAway, {}, "You have been marked as being away");
}

void setname(Request& request)
{
    const auto text = request.parameter(0);
    if (text.isEmpty() || text.size() > request.server.options().limits.realName) {
        request.session.fail("SETNAME", "INVALID_REALNAME", {}, "Realname is not valid");
        return;
    }
    request.server.setRealName(request.user(), text.toByteArray());
    if (!request.session.has(Capability::Setname))
        request.session.notice("Your realname is now: " + text.toByteArray());
}

void ison(Request& request)
{
    QByteArray there;
    for (int at = 0; at < request.count(); ++at) {
        for (const auto nick : parts(request.parameter(at), 50, false, ' ')) {
            if (const auto* user = request.server.findUser(nick); user && there.size() < 350)
                there.append(there.isEmpty() ? "" : " ").append(user->nick());
        }
    }
    request.session.reply(Numeric::Ison, {}, there);
}

void userhost(Request& request)
{
    QByteArray all;
    for (int at = 0; at < std::min(request.count(), 5); ++at) {
        const auto* user = request.server.findUser(request.parameter(at));
        if (!user)
            continue;
        all.append(all.isEmpty() ? "" : " ").append(user->nick());
        if (user->isOperator())
            all.append('*');
        all.append('=').append(user->isAway() ? '-' : '+').append(user->user()).append('@').append(user->host());
    }
    request.session.reply(Numeric::UserHost, {}, all);
}

void listSilence(Request& request)
{
    auto& user = request.user();
    if (const auto* extras = user.extras()) {
        for (const auto& mask : extras->silence)
            request.session.reply(Numeric::SilenceList, {user.nick(), mask});
    }
    request.session.reply(Numeric::EndOfSilenceList, {}, "End of Silence List");
}

void silence(Request& request)
{
    if (request.parameter(0).isEmpty()) {
        listSilence(request);
        return;
    }
    auto& user = request.user();
    auto& masks = user.ownExtras().silence;
    for (const auto part : parts(request.parameter(0), 20)) {
        const bool off = part.startsWith('-');
        const auto mask = irc::completedMask(off || part.startsWith('+') ? part.sliced(1) : part);
        if (off) {
            if (masks.removeIf([&](const QByteArray& one) { return isSame(one, mask); }) == 0)
                continue;
        } else if (masks.contains(mask)) {
            continue;
        } else if (masks.size() >= request.server.options().limits.silence) {
            request.session.reply(Numeric::SilenceListFull, {mask}, "Your silence list is full");
            continue;
        } else {
            masks.append(mask);
        }
        const Line line(
            lineBody(user.mask(), "SILENCE", {QByteArray((off ? '-' : '+') + mask)}), request.server.tagsOf(user));
        request.server.delivery().toUser(user, line);
    }
}

void listAccepted(Request& request)
{
    if (const auto* extras = request.user().extras()) {
        for (const auto& nick : extras->accepted)
            request.session.reply(Numeric::AcceptList, {nick});
    }
    request.session.reply(Numeric::EndOfAcceptList, {}, "End of /ACCEPT list");
}

/// ACCEPT nick,-nick,*: whom one hears with user mode +g (caller id).
void accept(Request& request)
{
    auto& session = request.session;
    auto& accepted = request.user().ownExtras().accepted;
    for (const auto part : parts(request.parameter(0), 20)) {
        if (part == "*") {
            listAccepted(request);
            continue;
        }
        const bool off = part.startsWith('-');
        const auto nick = lower(off || part.startsWith('+') ? part.sliced(1) : part);
        if (off && accepted.removeAll(nick) == 0)
            session.reply(Numeric::AcceptNot, {nick}, "is not on your accept list");
        else if (!off && accepted.contains(nick))
            session.reply(Numeric::AcceptExists, {nick}, "is already on your accept list");
        else if (!off && accepted.size() >= request.server.options().limits.accept)
            session.reply(Numeric::AcceptFull, {}, "Accept list is full");
        else if (!off && !request.server.findUser(nick))
            session.reply(Numeric::NoSuchNick, {nick}, "No such nick/channel");
        else if (!off)
            accepted.append(nick);
    }
}

/// 340, like USERHOST: real addresses for operators, and of oneself.
void userip(Request& request)
{
    QByteArray all;
    for (int at = 0; at < std::min(request.count(), 5); ++at) {
        const auto* user = request.server.findUser(request.parameter(at));
        if (!user)
            continue;
        const auto sees = request.user().isOperator() || user == &request.user();
        all.append(all.isEmpty() ? "" : " ")
            .append(user->nick())
            .append(user->isOperator() ? "*=" : "=")
            .append(user->isAway() ? '-' : '+');
        all.append(user->user())
            .append('@')
            .append(sees && !user->address.isEmpty() ? user->address : QByteArray("255.255.255.255"));
    }
    request.session.reply(Numeric(340), {}, all);
}

/// What clients said before there was CAP.
void protoctl(Request& request)
{
    auto capabilities = request.session.capabilities();
    for (int at = 0; at < request.count(); ++at) {
        if (isSame(request.parameter(at), "NAMESX"))
            capabilities[size_t(Capability::MultiPrefix)] = true;
        else if (isSame(request.parameter(at), "UHNAMES"))
            capabilities[size_t(Capability::UserhostInNames)] = true;
    }
    request.session.setCapabilities(capabilities);
}

void summon(Request& request)
{
    request.session.reply(Numeric::SummonDisabled, {}, "SUMMON has been disabled");
}

void users(Request& request)
{
    request.session.reply(Numeric::UsersDisabled, {}, "USERS has been disabled");
}

} // namespace

std::vector<Command> userCommands()
{
    using When = Command::When;
    return {
        {"AWAY", 0, When::Always, 1, away, "AWAY [:text]: away with a text, back without one"},
        {"SETNAME", 1, When::Registered, 2, setname, "SETNAME :real name: changes your real name"},
        {"ISON", 1, When::Registered, 1, ison, "ISON nick […]: which of them are here"},
        {"USERHOST", 1, When::Registered, 1, userhost, "USERHOST nick […]: where up to five of them are"},
        {"USERIP", 1, When::Registered, 1, userip,
            "USERIP nick […]: the addresses of up to five of them; real ones for operators"},
        {"ACCEPT", 1, When::Registered, 1, accept, "ACCEPT nick[,-nick,…] or *: whom you hear with user mode +g"},
        {"PROTOCTL", 0, When::Always, 1, protoctl,
            "PROTOCTL NAMESX UHNAMES: what multi-prefix and userhost-in-names are now"},
        {"SUMMON", 0, When::Registered, 1, summon, "SUMMON: is not done here"},
        {"USERS", 0, When::Registered, 1, users, "USERS: is not done here"},
        {"SILENCE", 0, When::Registered, 1, silence,
            "SILENCE [+mask|-mask]: whom the server does not let write to you"},
    };
}

} // namespace everyport::ircd
