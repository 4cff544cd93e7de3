#include <QDateTime>

#include "protocols/irc/server/names.h"
#include "protocols/irc/server/registering.h"
#include "protocols/irc/server/server.h"

namespace everyport::ircd {

namespace {

QByteArrayList tokens(const Server& server)
{
    const auto& options = server.options();
    const auto& limits = options.limits;
    const auto number = [](int value) { return QByteArray::number(value); };
    QByteArrayList all {"ACCOUNTEXTBAN=a", "AWAYLEN=" + number(limits.away), "BOT=B", "CASEMAPPING=ascii",
        "CHANLIMIT=#:" + number(limits.channels), "CHANMODES=beI,k,l," + channelFlags.toByteArray(), "CHANNELLEN=" + number(limits.channelName),
        "CHANTYPES=#", "ELIST=CMNTU", "EXCEPTS=e", "EXTBAN=,amr", "HOSTLEN=64", "INVEX=I", "KEYLEN=" + number(limits.key),
        "KICKLEN=" + number(limits.kick), "KNOCK", "MAXLIST=beI:" + number(limits.listEntries), "MAXTARGETS=" + number(limits.targets),
        "MODES=" + number(limits.modesALine), "MONITOR=" + number(limits.monitor), "NAMELEN=" + number(limits.realName),
        "NETWORK=" + QByteArray(options.network).replace(' ', "\\x20"), "NICKLEN=" + number(limits.nick), "PREFIX=(qaohv)~&@%+", "SAFELIST",
        "SILENCE=" + number(limits.silence), "STATUSMSG=~&@%+",
        "TARGMAX=NAMES:1,LIST:,KICK:" + number(limits.targets) + ",WHOIS:1,PRIVMSG:" + number(limits.targets) + ",NOTICE:" + number(limits.targets)
            + ",TAGMSG:" + number(limits.targets) + ",JOIN:,PART:,MONITOR:",
        "TOPICLEN=" + number(limits.topic), "USERLEN=" + number(limits.user + 1), "UTF8ONLY", "WHOX"};
    if (server.ports().history && options.history) {
        all.append("CHATHISTORY=" + number(limits.history));
        all.append("MSGREFTYPES=msgid,timestamp");
    }
    return all;
}

QByteArray createdText(const Server& server)
{
    return QDateTime::fromMSecsSinceEpoch(server.started(), Qt::UTC).toString(Qt::ISODate).toLatin1();
}

} // namespace

QByteArrayList supportLines(const Server& server)
{
    QByteArrayList lines;
    QByteArray line;
    int count = 0;
    const auto all = tokens(server);
    for (const auto& token : all) {
        // The name of the server and of who reads it stand before it, and the closing words behind it.
        if (count == 12 || (count > 0 && line.size() + token.size() > 320)) {
            lines.append(std::exchange(line, {}));
            count = 0;
        }
        line.append(count++ ? " " : "").append(token);
    }
    if (!line.isEmpty())
        lines.append(line);
    return lines;
}

void welcome(Session& session)
{
    auto& server = session.server();
    const auto& user = *session.user();
    const auto& options = server.options();
    session.reply(Numeric::Welcome, {}, "Welcome to the " + options.network + " Network, " + user.mask());
    session.reply(Numeric::YourHost, {}, "Your host is " + options.name + ", running version " + options.version);
    session.reply(Numeric::Created, {}, "This server was created " + createdText(server));
    session.reply(Numeric::MyInfo, {options.name, options.version, userFlags, QByteArray("beIkl" + channelFlags.toByteArray() + rankModes.toByteArray()), "beIklqaohv"});
    for (const auto& line : server.support())
        session.replyList(Numeric::Isupport, line, "are supported by this server");
    sendLusers(session);
    sendMotd(session);
    const auto flags = user.flags.text();
    if (!flags.isEmpty())
        session.reply(Numeric::UserModeIs, {QByteArray('+' + flags)});
}

void sendLusers(Session& session)
{
    auto& server = session.server();
    const auto number = [](qsizetype value) { return QByteArray::number(value); };
    const auto users = server.users().count();
    const auto invisible = server.users().invisible;
    session.reply(Numeric::LuserClient, {}, "There are " + number(users - invisible) + " users and " + number(invisible) + " invisible on 1 servers");
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
