#include "protocols/xmpp/muc/rooms/roomhistory.h"

#include <limits>

#include "protocols/xmpp/muc/configuration/roomrecord.h"
#include "protocols/xmpp/stanza/delay.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

void RoomHistory::remember(const Stanza& message, const QString& id, qint64 at)
{
    m_said.push_back({message, id, at, message.element().childText(u"body").size()});
    while (m_said.size() > size_t(RoomConfig::mostHistory))
        m_said.pop_front();
}

const Stanza* RoomHistory::find(const QString& id) const
{
    const auto found = std::find_if(m_said.begin(), m_said.end(), [&](const Said& said) { return said.id == id; });
    return found == m_said.end() ? nullptr : &found->message;
}

QStringList RoomHistory::ids() const
{
    QStringList all;
    for (const auto& said : m_said)
        all.append(said.id);
    return all;
}

void RoomHistory::forget(const QString& id)
{
    std::erase_if(m_said, [&](const Said& said) { return said.id == id; });
    m_forgotten.push_back(id);
    if (m_forgotten.size() > size_t(RoomConfig::mostHistory))
        m_forgotten.pop_front();
}

void RoomHistory::replay(
    const HistoryWish& wish, int most, qint64 heardFrom, const Jid& room, const std::function<void(Stanza)>& send) const
{
    auto left = std::min(wish.stanzas.value_or(most), most);
    auto characters = wish.characters.value_or(std::numeric_limits<int>::max());
    auto from = m_said.end();
    while (from != m_said.begin() && left > 0) {
        const auto& said = *std::prev(from);
        if (said.characters > characters || said.at < heardFrom || (wish.since && said.at < *wish.since))
            break;
        characters -= int(said.characters);
        --left;
        --from;
    }
    for (; from != m_said.end(); ++from) {
        auto message = from->message;
        auto element = message.element();
        element.add(delayElement(room, from->at));
        message.setElement(std::move(element));
        send(std::move(message));
    }
}

} // namespace everyport::xmpp::muc
