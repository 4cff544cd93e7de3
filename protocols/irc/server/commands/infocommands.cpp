// LUSERS, MOTD, VERSION, TIME, ADMIN, INFO, LINKS, HELP: about the server.
#include <QDateTime>

#include "protocols/irc/server/admission/registering.h"
#include "protocols/irc/server/commands/allcommands.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/sessions/support.h"
#include "protocols/irc/source.h"

namespace everyport::ircd {

namespace {

void lusers(Request& request)
{
    sendLusers(request.session);
}

void motd(Request& request)
{
    if (isThisServer(request, request.parameter(0)))
        sendMotd(request.session);
}

void version(Request& request)
{
    if (!isThisServer(request, request.parameter(0)))
        return;
    const auto& options = request.server.options();
    request.session.reply(Numeric::Version, {options.version, options.name}, options.network);
    sendSupport(request.session, request.server.support());
}

/// draft/extended-isupport: 005 when it is asked for, before registration too for who has the capability.
void isupport(Request& request)
{
    if (request.session.isRegistered() || request.session.has(Capability::ExtendedIsupport))
        sendSupport(request.session, request.server.support());
    else
        request.session.reply(Numeric::NotRegistered, {}, "You have not registered");
}

void time(Request& request)
{
    if (!isThisServer(request, request.parameter(0)))
        return;
    const auto now = QDateTime::fromMSecsSinceEpoch(request.server.now(), Qt::UTC);
    request.session.reply(Numeric::Time,
        {request.server.options().name, QByteArray::number(now.toSecsSinceEpoch()), "0"},
        now.toString(Qt::RFC2822Date).toLatin1());
}

void admin(Request& request)
{
    if (!isThisServer(request, request.parameter(0)))
        return;
    const auto& options = request.server.options();
    request.session.reply(Numeric::AdminMe, {options.name}, "Administrative info about " + options.name);
    request.session.reply(
        Numeric::AdminLocation1, {}, options.adminPlace.isEmpty() ? options.network : options.adminPlace);
    request.session.reply(Numeric::AdminLocation2, {}, options.adminName);
    request.session.reply(
        Numeric::AdminEmail, {}, options.adminMail.isEmpty() ? QByteArray("No address is given") : options.adminMail);
}

void info(Request& request)
{
    if (!isThisServer(request, request.parameter(0)))
        return;
    request.session.reply(Numeric::Info, {}, request.server.options().version);
    request.session.reply(Numeric::Info, {}, "An IRC server that stands alone, with everything IRCv3 has by now.");
    request.session.reply(Numeric::Info, {},
        "Started "
            + QDateTime::fromMSecsSinceEpoch(request.server.started(), Qt::UTC).toString(Qt::ISODate).toLatin1());
    request.session.reply(Numeric::EndOfInfo, {}, "End of /INFO list.");
}

void links(Request& request)
{
    const auto& options = request.server.options();
    request.session.reply(Numeric::Links, {options.name, options.name}, "0 " + options.network);
    request.session.reply(
        Numeric::Links, {"services." + options.name, options.name}, "1 Services: NickServ and ChanServ");
    request.session.reply(Numeric::EndOfLinks, {"*"}, "End of /LINKS list.");
}

void helpIndex(Request& request)
{
    auto& session = request.session;
    session.reply(Numeric::HelpStart, {"index"}, "Commands; HELP NAME tells more of one");
    QByteArray line;
    for (const auto& row : request.server.commands().rows()) {
        line.append(line.isEmpty() ? "" : " ").append(row.command.name);
        if (line.size() > 60)
            session.reply(Numeric::HelpText, {"index"}, std::exchange(line, {}));
    }
    if (!line.isEmpty())
        session.reply(Numeric::HelpText, {"index"}, line);
    session.reply(Numeric::EndOfHelp, {"index"}, "End of /HELP");
}

void help(Request& request)
{
    const auto subject = request.parameter(0);
    if (subject.isEmpty() || isSame(subject, "index")) {
        helpIndex(request);
        return;
    }
    const auto* row = request.server.commands().find(subject);
    if (!row) {
        request.session.reply(Numeric::HelpNotFound, {subject}, "Help not found");
        return;
    }
    request.session.reply(Numeric::HelpStart, {row->command.name}, row->command.name);
    request.session.reply(Numeric::HelpText, {row->command.name}, row->command.help);
    request.session.reply(Numeric::EndOfHelp, {row->command.name}, "End of /HELP");
}

} // namespace

std::vector<Command> infoCommands()
{
    using When = Command::When;
    return {
        {"LUSERS", 0, When::Registered, 1, lusers, "LUSERS: how many people and channels there are"},
        {"MOTD", 0, When::Registered, 1, motd, "MOTD: the message of the day"},
        {"VERSION", 0, When::Registered, 1, version, "VERSION: what the server runs"},
        {"ISUPPORT", 0, When::Always, 1, isupport, "ISUPPORT: what the server can, and its limits"},
        {"TIME", 0, When::Registered, 1, time, "TIME: what the server's clock says"},
        {"ADMIN", 0, When::Registered, 1, admin, "ADMIN: who runs the server"},
        {"INFO", 0, When::Registered, 1, info, "INFO: about the program"},
        {"LINKS", 0, When::Registered, 1, links, "LINKS: servers of the network; there is one"},
        {"HELP", 0, When::Registered, 1, help, "HELP [command]: this"},
        {"HELPOP", 0, When::Registered, 1, help, "HELPOP [command]: the same as HELP"},
    };
}

} // namespace everyport::ircd
