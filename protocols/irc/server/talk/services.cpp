#include "protocols/irc/server/talk/services.h"

#include <algorithm>

#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/commands.h"
#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircd {

namespace {

const std::vector<ServiceCommand>* commandsOf(QByteArrayView service)
{
    if (isSame(service, "NickServ"))
        return &nickServCommands();
    return isSame(service, "ChanServ") ? &chanServCommands() : nullptr;
}

void help(const ServiceRequest& request, const std::vector<ServiceCommand>& commands)
{
    for (const auto& command : commands)
        request.answer(command.help);
}

QByteArray textOf(const Request& request)
{
    QByteArray text;
    for (int at = 0; at < request.count(); ++at)
        text.append(text.isEmpty() ? "" : " ").append(request.parameter(at));
    return text;
}

void nickServ(Request& request)
{
    const Wiped<QByteArray> text = textOf(request);
    runService(request.session, "NickServ", *text);
}

void chanServ(Request& request)
{
    runService(request.session, "ChanServ", textOf(request));
}

} // namespace

void ServiceRequest::answer(QByteArrayView text) const
{
    const auto source = service.toByteArray() + "!services@" + server().options().name;
    session.send(
        Line(Server::body(source, "NOTICE", {session.nickOrStar()}, text), {server().now(), {}, {}, {}, true}));
}

void runService(Session& session, QByteArrayView service, const QByteArray& text)
{
    const auto* commands = commandsOf(service);
    ServiceRequest request{session, service, {}};
    for (const auto word : parts(text, 20, false, ' '))
        request.words.emplaceBack(word.toByteArray());
    const auto found = std::find_if(commands->begin(), commands->end(),
        [&](const ServiceCommand& command) { return isSame(command.name, request.word(0)); });
    if (found == commands->end())
        help(request, *commands);
    else if (request.words.size() <= found->words)
        request.answer(found->help);
    else
        found->run(request);
}

bool notifyService(const Saying& saying, QByteArrayView target)
{
    if (!commandsOf(target))
        return false;
    if (saying.session && saying.kind == Saying::Kind::Message)
        runService(*saying.session, isSame(target, "NickServ") ? "NickServ" : "ChanServ", saying.text);
    return true;
}

std::vector<Command> serviceCommands()
{
    using When = Command::When;
    return {
        {"NS", 1, When::Registered, 3, nickServ, "NS command …: NickServ, for accounts; NS HELP"},
        {"NICKSERV", 1, When::Registered, 3, nickServ, "NICKSERV command …: the same as NS"},
        {"CS", 1, When::Registered, 3, chanServ, "CS command …: ChanServ, for registered channels; CS HELP"},
        {"CHANSERV", 1, When::Registered, 3, chanServ, "CHANSERV command …: the same as CS"},
    };
}

} // namespace everyport::ircd
