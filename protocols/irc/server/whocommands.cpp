// WHO, and WHOX (IRCv3 whox).
#include "protocols/irc/server/channelreplies.h"
#include "protocols/irc/server/commands.h"
#include "protocols/irc/server/names.h"
#include "protocols/irc/server/server.h"
#include "protocols/irc/source.h"

namespace everyport::ircd {

namespace {

struct WhoQuery {
    bool extended = false;
    bool operatorsOnly = false;
    QByteArray fields = {}; ///< WHOX: which, in the order that they are answered.
    QByteArray token = {};
};

WhoQuery parseQuery(QByteArrayView options)
{
    WhoQuery query;
    const auto percent = options.indexOf('%');
    query.operatorsOnly = (percent < 0 ? options : options.first(percent)).contains('o');
    if (percent < 0)
        return query;
    query.extended = true;
    const auto rest = options.sliced(percent + 1);
    const auto comma = rest.indexOf(',');
    const auto wanted = comma < 0 ? rest : rest.first(comma);
    for (const auto field : QByteArrayView("tcuihsnfdlaor")) {
        if (wanted.contains(field))
            query.fields.append(field);
    }
    if (comma >= 0)
        query.token = rest.sliced(comma + 1).toByteArray();
    if (query.token.isEmpty() || query.token.size() > 3)
        query.token = "0";
    return query;
}

QByteArray flagsOf(const User& user, quint8 ranks, bool all)
{
    QByteArray flags(user.isAway() ? "G" : "H");
    if (user.isOperator())
        flags.append('*');
    flags.append(symbols(ranks, all));
    if (user.is('B'))
        flags.append('B');
    return flags;
}

QByteArray field(char which, const Session& session, const User& user, const Channel* channel, const WhoQuery& query)
{
    const auto& server = session.server();
    const auto& own = *session.user();
    switch (which) {
    case 't':
        return query.token;
    case 'c':
        return channel ? channel->name() : QByteArray("*");
    case 'u':
        return user.user().toByteArray();
    case 'i':
        return (own.isOperator() || &own == &user) && !user.address.isEmpty() ? (user.address.startsWith(':') ? '0' + user.address : user.address) : QByteArray("255.255.255.255");
    case 'h':
        return user.host().toByteArray();
    case 's':
        return server.options().name;
    case 'n':
        return user.nick().toByteArray();
    case 'f':
        return flagsOf(user, channel ? channel->ranksOf(user) : quint8(0), session.has(Capability::MultiPrefix));
    case 'd':
        return "0";
    case 'l':
        return user.sessions ? QByteArray::number(server.seconds() - user.spoke) : QByteArray("0");
    case 'a':
        return user.account.isEmpty() ? QByteArray("0") : user.account;
    case 'o':
        return "n/a";
    default:
        return user.realName;
    }
}

void sendRow(Session& session, const User& user, const Channel* channel, const WhoQuery& query)
{
    if (query.operatorsOnly && !user.isOperator())
        return;
    if (!query.extended) {
        const auto flags = flagsOf(user, channel ? channel->ranksOf(user) : quint8(0), session.has(Capability::MultiPrefix));
        session.reply(Numeric::WhoReply, {channel ? channel->name() : QByteArray("*"), user.user(), user.host(), session.server().options().name, user.nick(), flags},
            "0 " + user.realName);
        return;
    }
    QByteArray line;
    for (const auto which : query.fields) {
        if (which != 'r')
            line.append(line.isEmpty() ? "" : " ").append(field(which, session, user, channel, query));
    }
    if (query.fields.contains('r'))
        session.replyList(Numeric::WhoxReply, line, user.realName);
    else
        session.replyList(Numeric::WhoxReply, line);
}

void whoChannel(Request& request, const WhoQuery& query)
{
    const auto* channel = request.server.findChannel(request.parameter(0));
    if (!channel || !isVisible(*channel, request.user()))
        return;
    const auto isMember = channel->memberOf(request.user()) || request.user().isOperator();
    for (const auto& member : channel->members()) {
        if (isMember || !member.user->is('i'))
            sendRow(request.session, *member.user, channel, query);
    }
}

const Channel* commonChannel(const User& one, const User& other)
{
    for (const auto& place : one.places) {
        if (place.channel->memberOf(other))
            return place.channel;
    }
    return nullptr;
}

void whoMask(Request& request, QByteArrayView mask, const WhoQuery& query)
{
    auto& own = request.user();
    if (const auto* exact = request.server.findUser(mask)) {
        sendRow(request.session, *exact, commonChannel(own, *exact), query);
        return;
    }
    const auto everybody = mask.isEmpty() || mask == "0" || mask == "*";
    int count = 0;
    for (const auto* user : request.server.users().all()) {
        const auto means = everybody || irc::matchesMask(user->nick(), mask) || irc::matchesMask(user->host(), mask)
            || irc::matchesMask(user->user(), mask) || irc::matchesMask(user->realName, mask) || irc::matchesMask(request.server.options().name, mask);
        if (means && isVisible(*user, own, request.server) && ++count <= 500)
            sendRow(request.session, *user, everybody ? nullptr : commonChannel(own, *user), query);
    }
}

void who(Request& request)
{
    const auto mask = request.parameter(0);
    const auto query = parseQuery(request.parameter(1));
    if (isChannel(mask))
        whoChannel(request, query);
    else
        whoMask(request, mask, query);
    request.session.reply(Numeric::EndOfWho, {mask}, "End of /WHO list.");
}

} // namespace

std::vector<Command> whoCommands()
{
    return {
        {"WHO", 0, Command::When::Registered, 3, who, "WHO [#channel|mask] [o][%fields[,token]]: lists people"},
    };
}

} // namespace everyport::ircd
