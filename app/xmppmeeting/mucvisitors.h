#pragma once

#include <map>
#include <optional>

#include <QList>

#include "app/meeting/side.h"
#include "app/xmppmeeting/mucpeople.h"

namespace everyport::xmppmeeting {

/// The people of other sides who are in a shared room, each with the occupant that stands for them, and the nicks that
/// they get there. Occupants are the room's: whoever takes one out of the room takes it out of here. `people` must
/// outlive it; loop's thread.
class MucVisitors {
public:
    static constexpr size_t most = 5000;

    explicit MucVisitors(const MucPeople& people) : m_people(people) {}

    bool isFull() const { return m_all.size() >= most; }
    QList<meeting::Guest> guests() const;
    xmpp::muc::Occupant* find(const meeting::Guest& guest) const;             ///< Null where they are not there.
    const meeting::Guest* guestOf(const xmpp::muc::Occupant& occupant) const; ///< Null: nobody of these.

    void add(const meeting::Guest& guest, xmpp::muc::Occupant& occupant);
    meeting::Person update(const meeting::Guest& guest); ///< Who is there; gives how they were known before.
    void remove(const meeting::Guest& guest);
    std::optional<meeting::Guest> take(const xmpp::muc::Occupant& occupant); ///< Its occupant has left the room.
    void clear() { m_all.clear(); }

    /// Their name where nobody has it, or theirs with the network behind it; empty where all are taken. `own`: their
    /// occupant, if they are there.
    QString freeNick(const xmpp::muc::Room& room, const meeting::Guest& guest, const xmpp::muc::Occupant* own) const;

private:
    struct Visitor {
        meeting::Guest guest;
        xmpp::muc::Occupant* occupant = nullptr;
    };
    using Key = std::pair<QString, QString>; // network, the person's key there

    static Key keyOf(const meeting::Guest& guest) { return {guest.home->network(), guest.person.key}; }

    const MucPeople& m_people;
    std::map<Key, Visitor> m_all;
};

} // namespace everyport::xmppmeeting
