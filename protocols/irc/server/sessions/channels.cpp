#include "protocols/irc/server/sessions/channels.h"

#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/metadata.h"
#include "protocols/irc/server/sessions/server.h"

namespace everyport::ircd {

Channel* Channels::find(QByteArrayView name) const
{
    const auto found = m_byName.find(lower(name));
    return found == m_byName.end() ? nullptr : found->second.get();
}

Channel& Channels::findOrCreate(const QByteArray& name)
{
    auto& found = m_byName[lower(name)];
    if (!found) {
        found = std::make_unique<Channel>(name, m_server.seconds());
        found->historyFrom = m_server.now();
        for (const char flag : m_server.options().channelFlags)
            found->flags.set(flag, true);
        m_all.add(*found);
    }
    return *found;
}

void Channels::join(User& user, Channel& channel, quint8 ranks)
{
    m_server.delivery().push(); // not for who was not there
    channel.add(user, ranks);
    m_server.staying().changed(user);
    const auto tags = m_server.eventTags(&user);
    const Line plain(lineBody(user.mask(), "JOIN", {channel.name()}), tags);
    const auto account = user.account.isEmpty() ? QByteArray("*") : m_server.logins().shown(user.account);
    const Line extended(lineBody(user.mask(), "JOIN", {channel.name(), account}, user.realName), tags);
    m_server.delivery().toChannel(channel, Choice{&plain, Capability::ExtendedJoin, &extended});
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
            m_server.delivery().toChannel(channel,
                Line(lineBody(m_server.options().name, "MODE", {channel.name(), modes + nicks}),
                    {m_server.now(), {}, {}, {}, false}));
    }
    if (user.isAway()) {
        const Line away(lineBody(user.mask(), "AWAY", {}, user.away()), tags);
        for (const auto& member : channel.members()) {
            if (member.user != &user)
                m_server.delivery().toUser(*member.user, Choice{nullptr, Capability::AwayNotify, &away});
        }
    }
    notifyMetadataOf(user, channel);
    m_server.store(channel.name(), HistoryItem::Kind::Event, plain);
    m_server.notify(&ServerEvents::joined, channel, user);
}

void Channels::part(User& user, Channel& channel, const QByteArray* reason)
{
    const Line line(reason ? lineBody(user.mask(), "PART", {channel.name()}, *reason)
                           : lineBody(user.mask(), "PART", {channel.name()}),
        m_server.eventTags(&user));
    m_server.delivery().toChannel(channel, line);
    m_server.store(channel.name(), HistoryItem::Kind::Event, line);
    channel.remove(user);
    m_server.staying().changed(user);
    m_server.notify(&ServerEvents::parted, channel, user, reason ? *reason : QByteArray());
    removeIfEmpty(channel);
}

void Channels::kick(const QByteArray& by, User& user, Channel& channel, const QByteArray& reason, const User* source)
{
    const Line line(lineBody(by, "KICK", {channel.name(), user.nick()}, reason), m_server.eventTags(source));
    m_server.delivery().toChannel(channel, line);
    m_server.store(channel.name(), HistoryItem::Kind::Event, line);
    channel.remove(user);
    m_server.staying().changed(user);
    m_server.notify(&ServerEvents::kicked, channel, user, by, reason);
    removeIfEmpty(channel);
}

void Channels::setTopic(Channel& channel, const QByteArray& topic, const QByteArray& by, const User* source)
{
    channel.topic = topic;
    channel.topicBy = by;
    channel.topicAt = m_server.seconds();
    const Line line(lineBody(by, "TOPIC", {channel.name()}, topic), m_server.eventTags(source));
    m_server.delivery().toChannel(channel, line);
    m_server.store(channel.name(), HistoryItem::Kind::Event, line);
    m_storage.changed(channel);
    m_server.notify(&ServerEvents::topicChanged, channel, by);
}

void Channels::rename(Channel& channel, const QByteArray& name)
{
    const auto before = channel.name();
    auto entry = m_byName.extract(lower(before));
    channel.rename(name);
    channel.created = m_server.seconds(); // under that name, which may have had another's history
    channel.historyFrom = m_server.now();
    entry.key() = lower(name);
    m_byName.insert(std::move(entry));
    for (const auto& member : channel.members())
        m_server.staying().changed(*member.user);
    m_server.notify(&ServerEvents::channelRenamed, channel, before);
}

void Channels::setClosedness(Channel& channel, const Closedness& closedness)
{
    if (channel.closedness == closedness)
        return;
    channel.closedness = closedness;
    m_storage.changed(channel);
}

void Channels::loseClosedness(Channel& channel)
{
    channel.closedness = {};
    channel.historyFrom = m_server.now() + 1; // what was said in this millisecond is older
    if (channel.topic.isEmpty())
        m_storage.changed(channel);
    else
        setTopic(channel, {}, m_server.options().name, nullptr);
}

void Channels::unregister(Channel& channel)
{
    if (!channel.isGuarded && !channel.closedness.isOpen()) // whoever would open it may never come back
        loseClosedness(channel);
    channel.founder.clear();
    channel.access.clear();
    channel.flags.set('r', false);
    m_storage.remove(channel);
    m_server.delivery().toChannel(channel,
        Line(lineBody(m_server.options().name, "MODE", {channel.name(), "-r"}), {m_server.now(), {}, {}, {}, false}));
    removeIfEmpty(channel);
}

void Channels::forgetAccount(const QByteArray& account)
{
    for (quint32 place = 0; auto* channel = m_all.next(place);) {
        if (channel->founder == account)
            unregister(*channel);
        else if (channel->access.remove(account))
            m_storage.changed(*channel);
    }
}

void Channels::removeIfEmpty(Channel& channel)
{
    if (channel.size() == 0 && channel.founder.isEmpty())
        remove(channel);
}

void Channels::remove(Channel& channel)
{
    m_server.delivery().push();
    const auto gone = m_byName.extract(lower(channel.name()));
    m_all.remove(channel);
    m_server.notify(&ServerEvents::channelGone, channel);
}

void Channels::clear()
{
    m_all = {};
    const auto gone = std::exchange(m_byName, {});
}

} // namespace everyport::ircd
