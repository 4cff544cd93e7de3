// WHO, and WHOX (IRCv3 whox).
#include "protocols/irc/server/admission/channelreplies.h"
#include "protocols/irc/server/commands/allcommands.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/pieces.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/source.h"

namespace everyport::ircd {

namespace {

struct WhoQuery {
    bool extended = false;
    bool operatorsOnly = false;
    QByteArray fields = {}; ///< WHOX: which, in the order that they are answered.
    QByteArray token = {};
    QByteArray searched = {}; ///< WHOX: which fields the mask is for; none: all but the account and the address.

    bool searches(char field) const { return searched.isEmpty() || searched.contains(field); }
};

WhoQuery parseQuery(QByteArrayView options)
{
    WhoQuery query;
    const auto percent = options.indexOf('%');
    const auto flags = percent < 0 ? options : options.first(percent);
    query.operatorsOnly = flags.contains('o');
    for (const auto field : QByteArrayView("nuhsrai")) {
        if (flags.contains(field))
            query.searched.append(field);
    }
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
    case 't': return query.token;
    case 'c': return channel ? channel->name() : QByteArray("*");
    case 'u': return user.user().toByteArray();
    case 'i':
        return (own.isOperator() || &own == &user) && !user.address.isEmpty()
            ? (user.address.startsWith(':') ? '0' + user.address : user.address)
            : QByteArray("255.255.255.255");
    case 'h': return user.host().toByteArray();
    case 's': return server.options().name;
    case 'n': return user.nick().toByteArray();
    case 'f': return flagsOf(user, channel ? channel->ranksOf(user) : quint8(0), session.has(Capability::MultiPrefix));
    case 'd': return "0";
    case 'l': return user.sessions ? QByteArray::number(server.seconds() - user.spoke) : QByteArray("0");
    case 'a': return user.account.isEmpty() ? QByteArray("0") : server.shown(user.account);
    case 'o': return "n/a";
    default: return user.realName;
    }
}

void sendRow(Session& session, const User& user, const Channel* channel, const WhoQuery& query)
{
    if (query.operatorsOnly && !user.isOperator())
        return;
    if (!query.extended) {
        const auto flags = flagsOf(
            user, channel ? channel->ranksOf(user) : quint8(0), session.has(Capability::MultiPrefix));
        session.reply(Numeric::WhoReply,
            {channel ? channel->name() : QByteArray("*"), user.user(), user.host(), session.server().options().name,
                user.nick(), flags},
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

const Channel* commonChannel(const User& one, const User& other)
{
    for (const auto& place : one.places) {
        if (place.channel->memberOf(other))
            return place.channel;
    }
    return nullptr;
}

/// WHO of a channel: all of it for who is in it.
void whoChannel(Session& session, Channel& channel, const WhoQuery& query)
{
    notifyInPieces(
        session, [&session, query, name = channel.name(), walk = std::make_shared<MemberWalk>(channel)](Piece& piece) {
            while (const auto* member = walk->next()) {
                const auto& own = *session.user();
                const auto isShown = !member->user->is('i') || own.isOperator() || walk->channel()->memberOf(own);
                if (isShown)
                    sendRow(session, *member->user, walk->channel(), query);
                if (piece.isSpent(isShown ? Piece::row : Piece::lookedAt))
                    return false;
            }
            session.reply(Numeric::EndOfWho, {name}, "End of /WHO list.");
            return true;
        });
}

/// Everybody whom a mask means, in any of what is known of them.
struct WhoMask {
    Session& session;
    WhoQuery query;
    QByteArray mask;
    quint32 place = 0;

    bool isEverybody() const { return mask.isEmpty() || mask == "0" || mask == "*"; }
    bool means(const User& user) const
    {
        const auto& server = session.server();
        const auto matches = [&](char field, QByteArrayView text) {
            return query.searches(field) && irc::matchesMask(text, mask);
        };
        return isEverybody() || matches('n', user.nick()) || matches('h', user.host()) || matches('u', user.user())
            || matches('r', user.realName) || matches('s', server.options().name)
            || (query.searched.contains('a') && irc::matchesMask(user.account, mask))
            || (query.searched.contains('i') && session.user()->isOperator() && irc::matchesMask(user.address, mask));
    }
    bool tell(Piece& piece)
    {
        auto& server = session.server();
        while (const auto* user = server.users().all().next(place)) {
            const auto& own = *session.user();
            const auto isShown = (!query.operatorsOnly || user->isOperator()) && means(*user)
                && isVisible(*user, own, server);
            if (isShown)
                sendRow(session, *user, isEverybody() ? nullptr : commonChannel(own, *user), query);
            if (piece.isSpent(isShown ? Piece::row : Piece::row / 2))
                return false;
        }
        session.reply(Numeric::EndOfWho, {mask}, "End of /WHO list.");
        return true;
    }
};

void who(Request& request)
{
    auto& session = request.session;
    const auto mask = request.parameter(0).toByteArray();
    const auto query = parseQuery(request.parameter(1));
    auto* channel = request.server.findChannel(mask);
    const auto* exact = query.searched.isEmpty() ? request.server.findUser(mask) : nullptr;
    if (channel && isVisible(*channel, request.user(), request.server)) {
        whoChannel(session, *channel, query);
        return;
    }
    if (!isChannel(mask) && !exact) {
        notifyInPieces(
            session, [all = WhoMask{session, query, mask}](Piece& piece) mutable { return all.tell(piece); });
        return;
    }
    if (exact)
        sendRow(session, *exact, commonChannel(request.user(), *exact), query);
    session.reply(Numeric::EndOfWho, {mask}, "End of /WHO list.");
}

} // namespace

std::vector<Command> whoCommands()
{
    return {
        {"WHO", 0, Command::When::Registered, 3, who,
            "WHO [#channel|mask] [o][nuhsrai][%fields[,token]]: lists people"},
    };
}

} // namespace everyport::ircd
