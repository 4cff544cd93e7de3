#include <QDateTime>

#include "protocols/irc/server/batches.h"
#include "protocols/irc/server/metadata.h"
#include "protocols/irc/server/names.h"
#include "protocols/irc/server/registering.h"
#include "protocols/irc/server/server.h"

namespace everyport::ircd {

namespace {

QByteArrayList inLines(const QByteArrayList& tokens)
{
    QByteArrayList lines;
    QByteArray line;
    int count = 0;
    for (const auto& token : tokens) {
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

QByteArray createdText(const Server& server)
{
    return QDateTime::fromMSecsSinceEpoch(server.started(), Qt::UTC).toString(Qt::ISODate).toLatin1();
}

} // namespace

QByteArrayList supportTokens(const Server& server)
{
    const auto& options = server.options();
    const auto& limits = options.limits;
    const auto number = [](int value) { return QByteArray::number(value); };
    QByteArrayList all{"ACCEPT=" + number(limits.accept), "ACCOUNTEXTBAN=a", "AWAYLEN=" + number(limits.away), "BOT=B",
        "CALLERID=g", "CASEMAPPING=ascii", "CHANLIMIT=#:" + number(limits.channels),
        "CHANMODES=beI,k,fjl," + channelFlags.toByteArray(), "CHANNELLEN=" + number(limits.channelName), "CHANTYPES=#",
        "ELIST=CMNTU", "EXCEPTS=e", "EXTBAN=," + extendedMasks.toByteArray(), "HOSTLEN=64", "INVEX=I",
        "KEYLEN=" + number(limits.key), "KICKLEN=" + number(limits.kick), "KNOCK",
        "MAXLIST=beI:" + number(limits.listEntries), "MAXTARGETS=" + number(limits.targets),
        "MODES=" + number(limits.modesALine), "MONITOR=" + number(limits.monitor), "NAMESX",
        "NAMELEN=" + number(limits.realName), "NETWORK=" + QByteArray(options.network).replace(' ', "\\x20"),
        "NICKLEN=" + number(limits.nick), "PREFIX=(qaohv)~&@%+", "SAFELIST", "SILENCE=" + number(limits.silence),
        "STATUSMSG=~&@%+",
        "TARGMAX=NAMES:1,LIST:,KICK:" + number(limits.targets) + ",WHOIS:1,PRIVMSG:" + number(limits.targets)
            + ",NOTICE:" + number(limits.targets) + ",TAGMSG:" + number(limits.targets) + ",JOIN:,PART:,MONITOR:",
        "TOPICLEN=" + number(limits.topic), "USERLEN=" + number(limits.user + 1), "UHNAMES", "UTF8ONLY", "WHOX"};
    if (server.ports().history && options.history) {
        all.append("CHATHISTORY=" + number(limits.history));
        all.append("MSGREFTYPES=msgid,timestamp");
    }
    return all;
}

QByteArrayList supportLines(const Server& server)
{
    return inLines(supportTokens(server));
}

QByteArrayList supportChanges(const QByteArrayList& before, const QByteArrayList& now)
{
    const auto nameOf = [](const QByteArray& token) { return token.split('=').first(); };
    QByteArrayList changes;
    QByteArrayList names;
    for (const auto& token : now) {
        names.append(nameOf(token));
        if (!before.contains(token))
            changes.append(token);
    }
    for (const auto& token : before) {
        if (!names.contains(nameOf(token)))
            changes.append('-' + nameOf(token));
    }
    return inLines(changes);
}

void sendSupport(Session& session, const QByteArrayList& lines)
{
    constexpr QByteArrayView text = "are supported by this server";
    if (!session.has(Capability::ExtendedIsupport) || !session.has(Capability::Batch)) {
        for (const auto& line : lines)
            session.replyList(Numeric::Isupport, line, text);
        return;
    }
    const auto reference = openBatch(session, "draft/isupport", {});
    for (const auto& line : lines)
        sendInBatch(session, reference,
            Server::body(session.server().options().name, "005", {session.nickOrStar(), line}, text));
    closeBatch(session, reference);
}

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
        tellPersistence(session);
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
