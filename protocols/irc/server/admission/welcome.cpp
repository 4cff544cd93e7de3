#include <QDateTime>

#include "protocols/irc/server/admission/registering.h"
#include "protocols/irc/server/sessions/metadata.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/sessions/support.h"

namespace everyport::ircd {

namespace {

QByteArray createdText(const Server& server)
{
    return QDateTime::fromMSecsSinceEpoch(server.started(), Qt::UTC).toString(Qt::ISODate).toLatin1();
}

} // namespace

void welcome(Session& session)
{
    auto& server = session.server();
    const auto& user = *session.user();
    const auto& options = server.options();
    session.reply(Numeric::Welcome, {}, "Welcome to the " + options.network + " Network, " + user.mask());
    session.reply(Numeric::YourHost, {}, "Your host is " + options.name + ", running version " + options.version);
    session.reply(Numeric::Created, {}, "This server was created " + createdText(server));
    session.reply(Numeric::MyInfo,
        {options.name, options.version, userFlags,
            QByteArray("beIfjkl" + channelFlags.toByteArray() + rankModes.toByteArray()), "beIfjklqaohv"});
    sendSupport(session, server.support());
    if (session.has(Capability::Persistence) && !user.account.isEmpty())
        notifyPersistence(session);
    sendLusers(session);
    sendMotd(session);
    const auto flags = user.flags.text();
    if (!flags.isEmpty())
        session.reply(Numeric::UserModeIs, {QByteArray('+' + flags)});
    sendOwnMetadata(session);
}

void sendLusers(Session& session)
{
    auto& server = session.server();
    const auto number = [](qsizetype value) { return QByteArray::number(value); };
    const auto users = server.users().count();
    const auto invisible = server.users().invisible;
    session.reply(Numeric::LuserClient, {},
        "There are " + number(users - invisible) + " users and " + number(invisible) + " invisible on 1 servers");
    session.reply(Numeric::LuserOp, {number(server.users().operators)}, "operator(s) online");
    session.reply(Numeric::LuserUnknown, {number(server.halfOpen())}, "unknown connection(s)");
    session.reply(Numeric::LuserChannels, {number(server.channels().size())}, "channels formed");
    session.reply(Numeric::LuserMe, {}, "I have " + number(users) + " clients and 0 servers");
    const auto now = number(users);
    const auto most = number(server.users().most());
    session.reply(Numeric::LocalUsers, {now, most}, "Current local users " + now + ", max " + most);
    session.reply(Numeric::GlobalUsers, {now, most}, "Current global users " + now + ", max " + most);
}

void sendMotd(Session& session)
{
    const auto& options = session.server().options();
    if (options.motd.isEmpty()) {
        session.reply(Numeric::NoMotd, {}, "MOTD File is missing");
        return;
    }
    session.reply(Numeric::MotdStart, {}, "- " + options.name + " Message of the day - ");
    for (const auto& line : options.motd)
        session.reply(Numeric::Motd, {}, "- " + line);
    session.reply(Numeric::EndOfMotd, {}, "End of /MOTD command.");
}

} // namespace everyport::ircd
