#include "protocols/irc/server/commands/channelmodes.h"

#include <algorithm>

#include "protocols/irc/server/admission/admission.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/source.h"

namespace everyport::ircd {

namespace {

bool isKey(QByteArrayView key, int most)
{
    return !key.isEmpty() && key.size() <= most && !key.startsWith(':')
        && std::none_of(key.begin(), key.end(), [](char c) { return uchar(c) <= ' ' || c == ',' || c == 0x7f; });
}

} // namespace

bool channelModeTakesParameter(char mode, bool set)
{
    return QByteArrayView("beIk").contains(mode) || rankOfMode(mode) || (QByteArrayView("fjl").contains(mode) && set);
}

ChannelModes::ChannelModes(Server& server, Session& session, Channel& channel, Rights rights)
    : m_server(server), m_session(session), m_channel(channel), m_rights(rights)
{
}

void ChannelModes::apply(const QList<irc::ModeChange>& changes)
{
    for (const auto& change : changes)
        applyOne(change);
    if (m_done.isEmpty())
        return;
    auto& user = *m_session.user();
    for (const auto& words : irc::writeModeChanges(m_done, m_server.options().limits.modesALine, 350)) {
        const Line line(
            Server::body(user.mask(), "MODE", {m_channel.name(), words.join(' ')}), m_server.eventTags(&user));
        m_server.delivery().toChannel(m_channel, line);
        m_server.store(m_channel.name(), HistoryItem::Kind::Event, line);
    }
    m_server.channelChanged(m_channel);
    m_server.notify(&ServerEvents::modesChanged, m_channel);
}

bool ChannelModes::isAllowed()
{
    if (m_rights == Rights::All || (m_channel.ranksOf(*m_session.user()) & (rank::Operators | rank::Half)))
        return true;
    if (!std::exchange(m_refused, true))
        m_session.reply(Numeric::ChannelOpNeeded, {m_channel.name()}, "You're not channel operator");
    return false;
}

void ChannelModes::applyOne(const irc::ModeChange& change)
{
    const auto list = QByteArrayView("beI").indexOf(change.mode);
    if (list >= 0)
        changeList(change, Channel::List(list));
    else if (const auto which = rankOfMode(change.mode))
        changeRank(change, which);
    else if (change.mode == 'k')
        changeKey(change);
    else if (change.mode == 'l')
        changeLimit(change);
    else if (change.mode == 'f')
        changeForward(change);
    else if (change.mode == 'j')
        changeThrottle(change);
    else if (channelFlags.contains(change.mode))
        changeFlag(change);
    else
        m_session.reply(Numeric::UnknownMode, {QByteArrayView(&change.mode, 1)}, "is unknown mode char to me");
}

void ChannelModes::changeFlag(const irc::ModeChange& change)
{
    if (!isAllowed() || change.mode == 'r' || m_channel.is(change.mode) == change.set)
        return;
    if (change.mode == 'O' && !m_session.user()->isOperator()) {
        m_session.reply(Numeric::NoPrivileges, {}, "Permission Denied - You're not an IRC operator");
        return;
    }
    m_channel.flags.set(change.mode, change.set);
    m_done.append({change.set, change.mode, {}});
}

void ChannelModes::changeKey(const irc::ModeChange& change)
{
    if (!isAllowed())
        return;
    if (!change.set) {
        if (!m_channel.key.isEmpty())
            m_done.append({false, 'k', std::exchange(m_channel.key, {})});
        return;
    }
    if (!isKey(change.parameter, m_server.options().limits.key)) {
        m_session.reply(Numeric::InvalidModeParameter, {m_channel.name(), "k", "*"}, "Invalid key");
        return;
    }
    m_channel.key = change.parameter;
    m_done.append(change);
}

void ChannelModes::changeLimit(const irc::ModeChange& change)
{
    if (!isAllowed())
        return;
    if (!change.set) {
        if (std::exchange(m_channel.limit, 0))
            m_done.append({false, 'l', {}});
        return;
    }
    const auto limit = change.parameter.toInt();
    if (limit < 1) {
        m_session.reply(Numeric::InvalidModeParameter, {m_channel.name(), "l", change.parameter}, "Invalid limit");
        return;
    }
    m_channel.limit = limit;
    m_done.append({true, 'l', QByteArray::number(limit)});
}

/// Nobody sends people to a channel that is not theirs.
void ChannelModes::changeForward(const irc::ModeChange& change)
{
    if (!isAllowed())
        return;
    if (!change.set) {
        if (!std::exchange(m_channel.forward, {}).isEmpty())
            m_done.append({false, 'f', {}});
        return;
    }
    const auto* target = m_server.findChannel(change.parameter);
    if (!target || target == &m_channel) {
        m_session.reply(
            Numeric::InvalidModeParameter, {m_channel.name(), "f", change.parameter}, "There is no such other channel");
    } else if (m_rights == Rights::Own && !(target->ranksOf(*m_session.user()) & rank::Operators)) {
        m_session.reply(Numeric::ChannelOpNeeded, {target->name()}, "You're not channel operator there");
    } else if (std::exchange(m_channel.forward, target->name()) != target->name()) {
        m_done.append({true, 'f', target->name()});
    }
}

void ChannelModes::changeThrottle(const irc::ModeChange& change)
{
    if (!isAllowed())
        return;
    if (!change.set) {
        if (std::exchange(m_channel.throttle, {}).joins > 0)
            m_done.append({false, 'j', {}});
        return;
    }
    const auto numbers = change.parameter.split(':');
    const Channel::Throttle throttle{numbers.value(0).toInt(), numbers.value(1).toInt()};
    if (throttle.joins < 1 || throttle.joins > 1000 || throttle.seconds < 1 || throttle.seconds > 86'400
        || numbers.size() != 2) {
        m_session.reply(Numeric::InvalidModeParameter, {m_channel.name(), "j", change.parameter},
            "Joins and seconds, such as 5:10");
        return;
    }
    m_channel.throttle = throttle;
    m_done.append({true, 'j', throttle.text()});
}

void ChannelModes::changeRank(const irc::ModeChange& change, quint8 which)
{
    if (change.parameter.isEmpty())
        return;
    auto* target = m_server.findUser(change.parameter);
    if (!target) {
        m_session.reply(Numeric::NoSuchNick, {change.parameter}, "No such nick/channel");
        return;
    }
    auto* member = m_channel.memberOf(*target);
    if (!member) {
        m_session.reply(Numeric::UserNotInChannel, {target->nick(), m_channel.name()}, "They aren't on that channel");
        return;
    }
    const auto own = m_rights == Rights::All ? quint8(rank::All) : m_channel.ranksOf(*m_session.user());
    const auto givesUp = !change.set && target == m_session.user();
    if (!givesUp && (!mayGrant(own, which) || highest(member->ranks) < highest(own))) {
        if (!std::exchange(m_refused, true))
            m_session.reply(
                Numeric::ChannelOpNeeded, {m_channel.name()}, "You're not channel operator, or not a high enough one");
        return;
    }
    if (bool(member->ranks & which) == change.set)
        return;
    member->ranks = change.set ? quint8(member->ranks | which) : quint8(member->ranks & ~which);
    m_server.staying().changed(*target);
    m_done.append({change.set, change.mode, target->nick().toByteArray()});
    m_server.notify(&ServerEvents::ranksChanged, m_channel, *target);
}

void ChannelModes::changeList(const irc::ModeChange& change, Channel::List which)
{
    if (change.parameter.isEmpty()) {
        showList(which);
        return;
    }
    if (!isAllowed())
        return;
    auto& entries = m_channel.list(which);
    const auto mask = bounded(keptMask(change.parameter), 200);
    const auto found = std::find_if(
        entries.begin(), entries.end(), [&](const ListEntry& entry) { return isSame(entry.mask, mask); });
    if (!change.set) {
        if (found == entries.end())
            return;
        m_done.append({false, change.mode, found->mask});
        entries.erase(found);
        return;
    }
    if (found != entries.end())
        return;
    if (m_channel.listEntries() >= size_t(m_server.options().limits.listEntries)) {
        m_session.reply(
            Numeric::BanListFull, {m_channel.name(), QByteArrayView(&change.mode, 1)}, "Channel list is full");
        return;
    }
    entries.push_back({mask, m_session.user()->mask(), m_server.seconds()});
    m_done.append({true, change.mode, mask});
}

void ChannelModes::showList(Channel::List which)
{
    static constexpr struct {
        Numeric entry;
        Numeric end;
        QByteArrayView text;
    } numerics[] = {{Numeric::BanList, Numeric::EndOfBanList, "End of channel ban list"},
        {Numeric::BanExceptions, Numeric::EndOfBanExceptions, "End of channel exception list"},
        {Numeric::InviteExceptions, Numeric::EndOfInviteExceptions, "End of channel invite exception list"}};
    const auto& numeric = numerics[int(which)];
    if (m_shown.contains(char(which)))
        return;
    m_shown.insert(char(which));
    if (m_channel.memberOf(*m_session.user()) || !isHidden(m_channel, m_server)) {
        for (const auto& entry : m_channel.list(which))
            m_session.reply(numeric.entry, {m_channel.name(), entry.mask, entry.by, QByteArray::number(entry.at)});
    }
    m_session.reply(numeric.end, {m_channel.name()}, numeric.text);
}

} // namespace everyport::ircd
