#include "protocols/xmpp/muc/rooms/occupanttable.h"

namespace everyport::xmpp::muc {

Occupant* OccupantTable::byNick(const QString& nick) const
{
    const auto found = m_byNick.find(nick);
    return found == m_byNick.end() ? nullptr : found->second.get();
}

Occupant* OccupantTable::same(const Occupant& who) const
{
    if (auto* still = byNick(who.nick); still && still->id == who.id)
        return still;
    for (const auto& [nick, occupant] : m_byNick) {
        if (occupant->id == who.id)
            return occupant.get();
    }
    return nullptr;
}

QList<Occupant*> OccupantTable::ofAccount(const Jid& account) const
{
    QList<Occupant*> all;
    if (!m_accounts.contains(account))
        return all;
    for (const auto& [nick, occupant] : m_byNick) {
        if (occupant->account == account)
            all.append(occupant.get());
    }
    return all;
}

QList<Jid> OccupantTable::clients() const
{
    return m_byClient.keys();
}

Occupant& OccupantTable::add(std::unique_ptr<Occupant> occupant)
{
    auto& added = *occupant;
    m_byNick.emplace(added.nick, std::move(occupant));
    if (!added.account.isNull())
        ++m_accounts[added.account];
    return added;
}

void OccupantTable::setClient(Occupant& occupant, Occupant::Client client)
{
    dropClient(occupant, client.jid);
    m_byClient.insert(client.jid, &occupant);
    occupant.clients.append(std::move(client));
}

void OccupantTable::dropClient(Occupant& occupant, const Jid& client)
{
    m_byClient.remove(client);
    occupant.clients.removeIf([&](const Occupant::Client& one) { return one.jid == client; });
}

void OccupantTable::rename(Occupant& occupant, const QString& nick, Jid jid)
{
    auto node = m_byNick.extract(occupant.nick);
    node.key() = nick;
    m_byNick.insert(std::move(node));
    occupant.nick = nick;
    occupant.jid = std::move(jid);
}

std::unique_ptr<Occupant> OccupantTable::take(const QString& nick)
{
    auto taken = std::move(m_byNick.extract(nick).mapped());
    for (const auto& client : std::as_const(taken->clients))
        m_byClient.remove(client.jid);
    if (!taken->account.isNull() && --m_accounts[taken->account] == 0)
        m_accounts.remove(taken->account);
    return taken;
}

} // namespace everyport::xmpp::muc
