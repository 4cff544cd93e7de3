#pragma once

#include <map>
#include <memory>

#include <QHash>

#include "protocols/xmpp/muc/rooms/occupant.h"

namespace everyport::xmpp::muc {

/// Who is in a room: found by nick, by client, by account. A part of Room, which tells others of each change. Loop's
/// thread.
class OccupantTable {
public:
    using ByNick = std::map<QString, std::unique_ptr<Occupant>>;

    const ByNick& all() const { return m_byNick; }
    bool isEmpty() const { return m_byNick.empty(); }
    Occupant* byNick(const QString& nick) const;
    Occupant* byClient(const Jid& client) const { return m_byClient.value(client); }
    /// Who that was (Occupant::outline), whatever its nick is now; null where it has gone.
    Occupant* same(const Occupant& who) const;
    QList<Occupant*> ofAccount(const Jid& account) const; ///< By bare address.
    QList<Jid> clients() const;

    Occupant& add(std::unique_ptr<Occupant> occupant);           ///< Without clients; nobody has its nick.
    void setClient(Occupant& occupant, Occupant::Client client); ///< New, or spoken last from now on.
    void dropClient(Occupant& occupant, const Jid& client);
    void rename(Occupant& occupant, const QString& nick, Jid jid);
    std::unique_ptr<Occupant> take(const QString& nick); ///< With all its clients.

private:
    ByNick m_byNick;
    QHash<Jid, Occupant*> m_byClient;
    QHash<Jid, int> m_accounts; // how many occupants each account has
};

} // namespace everyport::xmpp::muc
