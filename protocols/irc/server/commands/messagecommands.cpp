// PRIVMSG, NOTICE, TAGMSG.
#include "netcore/base/wiped.h"
#include "protocols/irc/server/commands/allcommands.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/deferredecho.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/talk/messages.h"

namespace everyport::ircd {

namespace {

void sayToAll(Request& request, Saying::Kind kind)
{
    auto& session = request.session;
    auto& user = request.user();
    user.spoke = request.server.seconds();
    Saying saying{
        user, &session, kind, kind == Saying::Kind::Tags ? QByteArray() : request.parameter(1).toByteArray(), {}};
    if (session.has(Capability::MessageTags))
        saying.clientTags = clientOnlyTags(request.message.tags());
    if (kind == Saying::Kind::Tags && saying.clientTags.isEmpty())
        return;
    const auto most = request.server.options().limits.targets;
    const auto targets = parts(request.parameter(0), most + 1);
    if (targets.size() > most) {
        session.reply(Numeric::TooManyTargets, {targets[most]}, "Too many recipients");
        return;
    }
    const DeferredEcho promise(session);
    for (const auto target : targets) {
        if (session.isRegistered())
            say(request.server, saying, target);
    }
    const Wiped<QByteArray> said = std::move(saying.text); // it may have been a password, for NickServ
}

void privmsg(Request& request)
{
    if (request.parameter(0).isEmpty())
        request.session.reply(Numeric::NoRecipient, {}, "No recipient given (PRIVMSG)");
    else if (request.parameter(1).isEmpty())
        request.session.reply(Numeric::NoTextToSend, {}, "No text to send");
    else
        sayToAll(request, Saying::Kind::Message);
}

void notice(Request& request)
{
    if (!request.parameter(0).isEmpty() && !request.parameter(1).isEmpty())
        sayToAll(request, Saying::Kind::Notice);
}

void tagmsg(Request& request)
{
    if (request.session.has(Capability::MessageTags))
        sayToAll(request, Saying::Kind::Tags);
}

} // namespace

std::vector<Command> messageCommands()
{
    using When = Command::When;
    return {
        {"PRIVMSG", 0, When::Registered, 1, privmsg, "PRIVMSG target[,…] :text: says something to channels or people"},
        {"NOTICE", 0, When::Registered, 1, notice, "NOTICE target[,…] :text: the same, and nobody answers of itself"},
        {"TAGMSG", 1, When::Registered, 1, tagmsg, "TAGMSG target[,…]: tags alone, with the capability message-tags"},
    };
}

} // namespace everyport::ircd
