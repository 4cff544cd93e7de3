// What happens to channels, whoever asked for it.
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/metadata.h"
#include "protocols/irc/server/sessions/server.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::ircd {

Channel* Server::findChannel(QByteArrayView name) const
{
    return m_channels.value(lower(name));
}

Channel& Server::channel(const QByteArray& name)
{
    auto*& found = m_channels[lower(name)];
    if (!found) {
        found = new Channel(name, seconds());
        found->historyFrom = now();
        for (const char flag : m_options.channelFlags)
            found->flags.set(flag, true);
        m_allChannels.add(*found);
    }
    return *found;
}

void Server::dropIfEmpty(Channel& channel)
{
    if (channel.size() == 0 && channel.founder.isEmpty())
        dropChannel(channel);
}

void Server::dropChannel(Channel& channel)
{
    m_delivery.push();
    m_channels.remove(lower(channel.name()));
    m_allChannels.remove(channel);
    notify(&ServerEvents::channelGone, channel);
    delete &channel;
}

void Server::renameChannel(Channel& channel, const QByteArray& name)
{
    const auto before = channel.name();
    m_channels.remove(lower(before));
    channel.rename(name);
    channel.created = seconds(); // under that name, which may have had another's history
    channel.historyFrom = now();
    m_channels.insert(lower(name), &channel);
    for (const auto& member : channel.members())
        m_staying.changed(*member.user);
    notify(&ServerEvents::channelRenamed, channel, before);
}

void Server::join(User& user, Channel& channel, quint8 ranks)
{
    m_delivery.push(); // not for who was not there
    channel.add(user, ranks);
    m_staying.changed(user);
    const auto tags = eventTags(&user);
    const Line plain(body(user.mask(), "JOIN", {channel.name()}), tags);
    const auto account = user.account.isEmpty() ? QByteArray("*") : shown(user.account);
    const Line extended(body(user.mask(), "JOIN", {channel.name(), account}, user.realName), tags);
    m_delivery.toChannel(channel, Choice{&plain, Capability::ExtendedJoin, &extended});
    if (ranks) {
        QByteArray modes = "+";
        QByteArray nicks;
        for (const auto mode : rankModes) {
            if (ranks & rankOfMode(mode)) {
                modes.append(mode);
                nicks.append(' ').append(user.nick());
            }
        }
        // Who made the channel sees in NAMES what they are; the others have to be told.
        if (channel.size() > 1)
            m_delivery.toChannel(channel,
                Line(body(m_options.name, "MODE", {channel.name(), modes + nicks}), {now(), {}, {}, {}, false}));
    }
    if (user.isAway()) {
        const Line away(body(user.mask(), "AWAY", {}, user.away()), tags);
        for (const auto& member : channel.members()) {
            if (member.user != &user)
                m_delivery.toUser(*member.user, Choice{nullptr, Capability::AwayNotify, &away});
        }
    }
    notifyMetadataOf(user, channel);
    store(channel.name(), HistoryItem::Kind::Event, plain);
    notify(&ServerEvents::joined, channel, user);
}

void Server::part(User& user, Channel& channel, const QByteArray* reason)
{
    const Line line(
        reason ? body(user.mask(), "PART", {channel.name()}, *reason) : body(user.mask(), "PART", {channel.name()}),
        eventTags(&user));
    m_delivery.toChannel(channel, line);
    store(channel.name(), HistoryItem::Kind::Event, line);
    channel.remove(user);
    m_staying.changed(user);
    notify(&ServerEvents::parted, channel, user, reason ? *reason : QByteArray());
    dropIfEmpty(channel);
}

void Server::kick(const QByteArray& by, User& user, Channel& channel, const QByteArray& reason, const User* source)
{
    const Line line(body(by, "KICK", {channel.name(), user.nick()}, reason), eventTags(source));
    m_delivery.toChannel(channel, line);
    store(channel.name(), HistoryItem::Kind::Event, line);
    channel.remove(user);
    m_staying.changed(user);
    notify(&ServerEvents::kicked, channel, user, by, reason);
    dropIfEmpty(channel);
}

void Server::setTopic(Channel& channel, const QByteArray& topic, const QByteArray& by, const User* source)
{
    channel.topic = topic;
    channel.topicBy = by;
    channel.topicAt = seconds();
    const Line line(body(by, "TOPIC", {channel.name()}, topic), eventTags(source));
    m_delivery.toChannel(channel, line);
    store(channel.name(), HistoryItem::Kind::Event, line);
    channelChanged(channel);
    notify(&ServerEvents::topicChanged, channel, by);
}

void Server::store(QByteArrayView target, HistoryItem::Kind kind, const Line& line)
{
    if (!m_history.isKept())
        return;
    const auto& tags = line.tags();
    m_history.add({lower(target), kind, tags.time, tags.id.isEmpty() ? nextId() : tags.id, tags.account, tags.bot,
        tags.client, line.body()});
}

void Server::channelChanged(Channel& channel)
{
    if (channel.founder.isEmpty() || !m_ports.channels)
        return;
    m_changedChannels.insert(lower(channel.name()));
    if (m_storing.isActive())
        return;
    m_storing = clock().callLater(200ms, [this] {
        const auto changed = std::exchange(m_changedChannels, {});
        for (const auto& name : changed) {
            if (auto* found = findChannel(name))
                storeChannel(*found);
        }
    });
}

void Server::setClosedness(Channel& channel, const Closedness& closedness)
{
    if (channel.closedness == closedness)
        return;
    channel.closedness = closedness;
    channelChanged(channel);
}

void Server::loseClosedness(Channel& channel)
{
    channel.closedness = {};
    channel.historyFrom = now() + 1; // what was said in this millisecond is older
    if (channel.topic.isEmpty())
        channelChanged(channel);
    else
        setTopic(channel, {}, m_options.name, nullptr);
}

void Server::unregisterChannel(Channel& channel)
{
    if (!channel.isGuarded && !channel.closedness.isOpen()) // whoever would open it may never come back
        loseClosedness(channel);
    channel.founder.clear();
    channel.access.clear();
    channel.flags.set('r', false);
    m_changedChannels.remove(lower(channel.name()));
    if (m_ports.channels)
        m_work.start(m_ports.channels->remove(channel.name()), u"Forgetting a channel"_s);
    m_delivery.toChannel(
        channel, Line(body(m_options.name, "MODE", {channel.name(), "-r"}), {now(), {}, {}, {}, false}));
    dropIfEmpty(channel);
}

void Server::storeChannel(Channel& channel)
{
    StoredChannel stored{channel.name(), channel.founder, channel.created, channel.flags.text(), channel.key,
        channel.limit, channel.topic, channel.topicBy, channel.topicAt, {}, {}, {}, channel.forward,
        channel.throttle.joins, channel.throttle.seconds, channel.closedness, channel.historyFrom};
    for (const auto which : {Channel::List::Ban, Channel::List::Except, Channel::List::Invite}) {
        for (const auto& entry : channel.list(which))
            stored.entries.append({"beI"[int(which)], entry.mask, entry.by, entry.at});
    }
    for (auto each = channel.access.cbegin(); each != channel.access.cend(); ++each)
        stored.access.append({each.key(), each.value()});
    for (auto each = channel.metadata.cbegin(); each != channel.metadata.cend(); ++each)
        stored.metadata.append({each.key(), each.value()});
    m_work.start(m_ports.channels->put(std::move(stored)), u"Storing a channel"_s);
}

void Server::restoreChannels(const QList<StoredChannel>& stored)
{
    for (const auto& one : stored) {
        auto& made = channel(one.name);
        made.founder = one.founder;
        made.created = one.created;
        // which was rounded up then where it mattered
        made.historyFrom = one.historyFrom > 0 ? one.historyFrom : one.created * 1000;
        made.flags = {};
        for (const auto flag : one.flags)
            made.flags.set(flag, true);
        made.key = one.key;
        made.limit = one.limit;
        made.topic = one.topic;
        made.topicBy = one.topicBy;
        made.topicAt = one.topicAt;
        for (const auto& entry : one.entries) {
            const auto which = QByteArrayView("beI").indexOf(entry.list);
            if (which >= 0)
                made.list(Channel::List(which)).push_back({entry.mask, entry.by, entry.at});
        }
        for (const auto& access : one.access)
            made.access.insert(access.account, access.ranks);
        for (const auto& [key, value] : one.metadata)
            made.metadata.insert(key, value);
        made.forward = one.forward;
        made.throttle.joins = one.throttleJoins;
        made.throttle.seconds = one.throttleSeconds;
        made.closedness = one.closedness;
    }
}

} // namespace everyport::ircd
