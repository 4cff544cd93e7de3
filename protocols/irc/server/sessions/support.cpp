#include "protocols/irc/server/sessions/support.h"

#include "protocols/irc/server/sessions/batches.h"
#include "protocols/irc/server/sessions/server.h"

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
        sendInBatch(
            session, reference, lineBody(session.server().options().name, "005", {session.nickOrStar(), line}, text));
    closeBatch(session, reference);
}

} // namespace everyport::ircd
