#include "app/stations/itemgate.h"

#include <algorithm>

#include "app/polls/counting/timeorder.h"
#include "app/stations/items/statusids.h"

namespace everyport::stations {

ExchangeItem ItemGate::out(Topic topic, const QString& id, const QByteArray& content)
{
    m_fellBack |= thatHasCome(m_lastNumber) < m_lastNumber;
    m_lastNumber = std::max(m_clock.wallMsecs(), thatHasCome(m_lastNumber) + 1);
    const SignedItem item{.topic = topic, .id = id, .name = m_memory.name, .number = m_lastNumber, .content = content};
    return {id, m_memory.keys ? writeSignedItem(item, *m_memory.keys) : QByteArray()};
}

qint64 ItemGate::thatHasCome(qint64 number) const
{
    return number - m_clock.wallMsecs() > polls::mostAheadMs ? 0 : number;
}

QByteArray ItemGate::keyOf(Topic topic, const QString& name) const
{
    if (topic == Topic::Orders) // also before there is a roster
        return m_memory.homeKey;
    const auto* entry = m_memory.roster.find(name);
    return entry ? entry->key : QByteArray();
}

bool ItemGate::isOfItsName(const ExchangeItem& status) const
{
    const auto read = readSignedItem(Topic::Status, status.id, status.body);
    const auto key = read && isStatusIdOf(read->id, read->name, read->name == m_memory.roster.home)
        ? keyOf(Topic::Status, read->name)
        : QByteArray();
    return !key.isEmpty() && read->check(key);
}

std::optional<SignedItem> ItemGate::in(Topic topic, const ExchangeItem& item)
{
    auto read = readSignedItem(topic, item.id, item.body);
    if (!read || read->name == m_memory.name)
        return {};
    const auto key = keyOf(topic, read->name);
    if (key.isEmpty()
        || (topic == Topic::Status && !isStatusIdOf(read->id, read->name, read->name == m_memory.roster.home))
        || !read->check(key))
        return {};
    if (thatHasCome(read->number) == 0) {
        if (m_ahead)
            m_ahead(read->name);
        return {};
    }
    if (topic == Topic::Status) {
        auto& last = m_statuses[{key, read->id}];
        // What was erased may be read once more, as after the service has begun anew: it changes nothing.
        const bool isStatus = read->id == read->name;
        if (read->number < thatHasCome(last) || (isStatus && read->number == thatHasCome(last)))
            return {};
        last = read->number;
    }
    if (topic == Topic::Orders && read->number < thatHasCome(m_memory.orders.value(read->id)))
        return {};
    return read;
}

QByteArray ItemGate::own(Topic topic, const ExchangeItem& item)
{
    const auto read = readSignedItem(topic, item.id, item.body);
    if (!read || !m_memory.keys || read->name != m_memory.name || !read->check(m_memory.keys->publicKey()))
        return {};
    m_lastNumber = std::max(m_lastNumber, thatHasCome(read->number));
    return thatHasCome(read->number) > 0 ? read->content : QByteArray();
}

} // namespace everyport::stations
