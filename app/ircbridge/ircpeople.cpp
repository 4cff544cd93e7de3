#include "app/ircbridge/ircpeople.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace everyport::ircbridge {

using bridge::Person;
using bridge::Refusal;
using bridge::Standing;

namespace {

Standing standingOf(quint8 ranks)
{
    if (ranks & ircd::rank::Owner)
        return Standing::Owner;
    if (ranks & (ircd::rank::Operators | ircd::rank::Half))
        return Standing::Moderator;
    return ranks & ircd::rank::Voice ? Standing::Voiced : Standing::Plain;
}

} // namespace

QString userKey(const ircd::User& user)
{
    return QString::number(quintptr(&user), 36);
}

Person personOf(const ircd::User& user, quint8 ranks)
{
    return {userKey(user), QString::fromUtf8(user.nick()), QString::fromUtf8(user.realName),
        QString::fromUtf8(user.user()) + u'@' + QString::fromUtf8(user.host()), QString::fromUtf8(user.account),
        standingOf(ranks), user.isAway(), user.is('B'),
        {QString::fromUtf8(user.account), QString::fromUtf8(user.user()) + u'@' + QString::fromUtf8(user.address),
            user.is('Z')},
        user.plug && user.is('B')};
}

void setRanks(ircd::Server& server, ircd::Channel& channel, ircd::User& user, Standing standing)
{
    auto* member = channel.memberOf(user);
    const auto ranks = standing == Standing::Plain ? quint8(0)
        : standing == Standing::Voiced             ? ircd::rank::Voice
                                                   : ircd::rank::Operator;
    if (member->ranks == ranks)
        return;
    QByteArray changes;
    QByteArray nicks;
    for (const bool gives : {false, true}) {
        for (const auto mode : ircd::rankModes) {
            const auto bit = ircd::rankOfMode(mode);
            if (bool(member->ranks & bit) == bool(ranks & bit) || bool(ranks & bit) != gives)
                continue;
            changes.append(gives ? '+' : '-').append(mode);
            nicks.append(' ').append(user.nick());
        }
    }
    member->ranks = ranks;
    const auto body = ircd::Server::body(server.options().name, "MODE", {channel.name(), changes + nicks});
    server.delivery().toChannel(channel, ircd::Line(body, {server.now(), {}, {}, {}, false}));
}

Refusal::Kind refusalKind(ircd::Numeric numeric)
{
    using Kind = Refusal::Kind;
    static constexpr std::pair<ircd::Numeric, Kind> kinds[] = {{ircd::Numeric::BannedFromChannel, Kind::Banned},
        {ircd::Numeric::NeedRegisteredNick, Kind::AccountNeeded}, {ircd::Numeric::BadChannelKey, Kind::PasswordNeeded},
        {ircd::Numeric(489), Kind::EncryptionNeeded}, {ircd::Numeric::ChannelIsFull, Kind::Full},
        {ircd::Numeric::Throttle, Kind::TooOften}};
    for (const auto& [known, kind] : kinds) {
        if (known == numeric)
            return kind;
    }
    return Kind::MembersOnly;
}

ircd::Numeric refusalNumeric(Refusal::Kind kind)
{
    switch (kind) {
    case Refusal::Kind::Banned: return ircd::Numeric::BannedFromChannel;
    case Refusal::Kind::MembersOnly: break;
    case Refusal::Kind::AccountNeeded: return ircd::Numeric::NeedRegisteredNick;
    case Refusal::Kind::PasswordNeeded: return ircd::Numeric::BadChannelKey;
    case Refusal::Kind::EncryptionNeeded: return ircd::Numeric(489);
    case Refusal::Kind::Full: return ircd::Numeric::ChannelIsFull;
    case Refusal::Kind::TooOften: return ircd::Numeric::Throttle;
    case Refusal::Kind::Unreachable: return ircd::Numeric(437);
    }
    return ircd::Numeric::InviteOnlyChannel;
}

} // namespace everyport::ircbridge
