#pragma once

#include "protocols/xmpp/muc/configuration/ranks.h"
#include "protocols/xmpp/muc/rooms/floodmeter.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp::muc {

struct Occupant;
class Room;

/// What goes along with news of an occupant (XEP-0045 §16.1 has the numbers).
struct Notice {
    QList<int> statuses = {};    ///< For all.
    QList<int> ownStatuses = {}; ///< For the occupant alone; 110 comes by itself.
    QString reason = {};
    QString actor = {}; ///< A nick.
    QString newNick = {};
    QString text = {}; ///< What they said in leaving.
    xml::Element destroy = {};
};

/// An occupant who lives in the program, without a client. Its calls come in the midst of the room's work: nothing of
/// the room is changed from inside them.
class InternalOccupant {
public:
    virtual ~InternalOccupant() = default;
    virtual void privateMessageReceived(Room& room, Occupant& own, const Occupant& from, const Stanza& message)
    {
        Q_UNUSED(room)
        Q_UNUSED(own)
        Q_UNUSED(from)
        Q_UNUSED(message)
    }
    /// Kicked, banned, or the room goes; `own` goes next.
    virtual void removed(Room& room, const Occupant& own, const Notice& how) = 0;
};

/// Somebody in a room, with one or more of their account's clients. Stays where it is as long as it is in the room.
struct Occupant {
    struct Client {
        Jid jid;
        xml::Element presence; ///< With what others may see of it.
    };
    QString nick;
    Jid jid;          ///< ROOM/nick
    Jid account = {}; ///< Bare; null for some who live in the program.
    Ranks ranks = {};
    QList<Client> clients = {}; ///< The last has spoken last; its presence is the one that is shown.
    InternalOccupant* plug = nullptr;
    xml::Element plugPresence = {};
    QString id = {}; ///< XEP-0421
    /// Wall clock, milliseconds: what was said before is not for it (Guarded::heardFrom when it came).
    qint64 heardFrom = 0;
    std::shared_ptr<AccountMeters> meters = std::make_shared<AccountMeters>(); ///< Its account's in this room.

    xml::Element presence() const { return clients.isEmpty() ? plugPresence : clients.last().presence; }
    Jid address() const { return clients.isEmpty() ? account : clients.last().jid; }
    const Client* client(const Jid& address) const;
    Occupant outline() const; ///< Who it is, for when it may have gone: without clients and without the plug.
};

} // namespace everyport::xmpp::muc
