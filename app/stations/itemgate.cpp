#include "app/stations/itemgate.h"

#include <algorithm>

namespace everyport::stations {

ExchangeItem ItemGate::out(Topic topic, const QString& id, const QByteArray& content)
{
    m_lastNumber = std::max(m_clock.wallMsecs(), m_lastNumber + 1);
    const SignedItem item{.topic = topic, .id = id, .name = m_memory.name, .number = m_lastNumber, .content = content};
    return {id, m_memory.keys ? writeSignedItem(item, *m_memory.keys) : QByteArray()};
}

QByteArray ItemGate::keyOf(Topic topic, const QString& name) const
{
    if (topic == Topic::Orders) // also before there is a roster
        return m_memory.homeKey;
    const auto* entry = m_memory.roster.find(name);
    return entry ? entry->key : QByteArray();
}

std::optional<SignedItem> ItemGate::in(Topic topic, const ExchangeItem& item)
{
    auto read = readSignedItem(topic, item.id, item.body);
    if (!read || read->name == m_memory.name)
        return {};
    const auto key = keyOf(topic, read->name);
    if (key.isEmpty() || (topic == Topic::Status && read->id != read->name) || !read->check(key))
        return {};
    if (topic == Topic::Status) {
        auto& last = m_statuses[key];
        if (read->number <= last)
            return {};
        last = read->number;
    }
    if (topic == Topic::Orders && read->number < m_memory.orders.value(read->id))
        return {};
    return read;
}

QByteArray ItemGate::own(Topic topic, const ExchangeItem& item)
{
    const auto read = readSignedItem(topic, item.id, item.body);
    if (!read || !m_memory.keys || read->name != m_memory.name || !read->check(m_memory.keys->publicKey()))
        return {};
    m_lastNumber = std::max(m_lastNumber, read->number);
    return read->content;
}

} // namespace everyport::stations
