#pragma once

#include <map>
#include <optional>

#include <QList>

#include "app/bridge/bridgeend.h"
#include "app/xmppbridge/mucpeople.h"

namespace everyport::xmppbridge {

/// The people of other sides who are in a shared room, each with the occupant that stands for them, and the nicks that
/// they get there. Occupants are the room's: whoever takes one out of the room takes it out of here. `people` must
/// outlive it; loop's thread.
class MucRemoteUsers {
public:
    static constexpr size_t most = 5000;

    explicit MucRemoteUsers(const MucPeople& people) : m_people(people) {}

    bool isFull() const { return m_all.size() >= most; }
    QList<bridge::RemoteUser> guests() const;
    xmpp::muc::Occupant* find(const bridge::RemoteUser& guest) const;             ///< Null where they are not there.
    const bridge::RemoteUser* guestOf(const xmpp::muc::Occupant& occupant) const; ///< Null: nobody of these.

    /// Gives them an occupant, which lives in `plug`. Null: they are banned, or there is no place or nick for them.
    xmpp::muc::Occupant* enter(
        xmpp::muc::Room& room, const bridge::RemoteUser& guest, xmpp::muc::InternalOccupant& plug);
    void update(xmpp::muc::Room& room, const bridge::RemoteUser& guest); ///< Shows what has changed of who is there.
    void remove(const bridge::RemoteUser& guest);
    std::optional<bridge::RemoteUser> take(const xmpp::muc::Occupant& occupant); ///< Its occupant has left the room.
    void clear() { m_all.clear(); }

    /// Their name where nobody has it, or theirs with the network behind it; empty where all are taken. `own`: their
    /// occupant, if they are there.
    QString freeNick(
        const xmpp::muc::Room& room, const bridge::RemoteUser& guest, const xmpp::muc::Occupant* own) const;

private:
    struct Visitor {
        bridge::RemoteUser guest;
        xmpp::muc::Occupant* occupant = nullptr;
    };
    using Key = std::pair<QString, QString>; // network, the person's key there

    static Key keyOf(const bridge::RemoteUser& guest) { return {guest.home->network(), guest.person.key}; }

    const MucPeople& m_people;
    std::map<Key, Visitor> m_all;
};

} // namespace everyport::xmppbridge
