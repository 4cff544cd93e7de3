#include "protocols/irc/server/sessions/channelstorage.h"

#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::ircd {

Task<Result<Done>> ChannelStorage::restore()
{
    if (!m_server.ports().channels)
        co_return Done{};
    const auto stored = co_await m_server.ports().channels->load();
    if (!stored)
        co_return stored.error();
    for (const auto& one : *stored)
        restore(one);
    co_return Done{};
}

void ChannelStorage::changed(const Channel& channel)
{
    if (channel.founder.isEmpty() || !m_server.ports().channels)
        return;
    m_changed.insert(lower(channel.name()));
    if (!m_timer.isActive())
        m_timer = m_server.clock().callLater(200ms, [this] { writeChanged(); });
}

void ChannelStorage::remove(const Channel& channel)
{
    m_changed.remove(lower(channel.name()));
    if (auto* store = m_server.ports().channels)
        m_server.work().start(store->remove(channel.name()), u"Forgetting a channel"_s);
}

void ChannelStorage::writeChanged()
{
    const auto changed = std::exchange(m_changed, {});
    for (const auto& name : changed) {
        if (const auto* found = m_server.channels().find(name))
            write(*found);
    }
}

void ChannelStorage::write(const Channel& channel)
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
    m_server.work().start(m_server.ports().channels->put(std::move(stored)), u"Storing a channel"_s);
}

void ChannelStorage::restore(const StoredChannel& stored)
{
    auto& made = m_server.channels().findOrCreate(stored.name);
    made.founder = stored.founder;
    made.created = stored.created;
    // which was rounded up then where it mattered
    made.historyFrom = stored.historyFrom > 0 ? stored.historyFrom : stored.created * 1000;
    made.flags = {};
    for (const auto flag : stored.flags)
        made.flags.set(flag, true);
    made.key = stored.key;
    made.limit = stored.limit;
    made.topic = stored.topic;
    made.topicBy = stored.topicBy;
    made.topicAt = stored.topicAt;
    for (const auto& entry : stored.entries) {
        const auto which = QByteArrayView("beI").indexOf(entry.list);
        if (which >= 0)
            made.list(Channel::List(which)).push_back({entry.mask, entry.by, entry.at});
    }
    for (const auto& access : stored.access)
        made.access.insert(access.account, access.ranks);
    for (const auto& [key, value] : stored.metadata)
        made.metadata.insert(key, value);
    made.forward = stored.forward;
    made.throttle.joins = stored.throttleJoins;
    made.throttle.seconds = stored.throttleSeconds;
    made.closedness = stored.closedness;
}

} // namespace everyport::ircd
