#pragma once

#include "protocols/xmpp/muc/rooms.h"

namespace everyport::xmpp::muc {

/// Presence to rooms (XEP-0045 §7.1 to 7.3, 7.6, 7.7, 7.14): coming in, being there, another nick, going.
class Entrance {
public:
    explicit Entrance(Rooms& rooms) : m_rooms(rooms) {}

    void receive(const Stanza& presence);

private:
    void available(const Stanza& presence);
    void come(Room& room, const Stanza& presence, bool isNew);
    void changeNick(Room& room, Occupant& occupant, const Stanza& presence);
    void refuse(const Stanza& presence, const StanzaError& error);
    std::optional<StanzaError> refusesRoom(const Stanza& presence) const;
    std::optional<StanzaError> refusesGuest(const Room& room, const Stanza& presence, const QString& nick) const;

    Rooms& m_rooms;
};

/// What others may see of a client's presence: nothing that only a room may say.
xml::Element shownPresence(const Stanza& presence);
/// What only the room may say is taken out.
void takeOutRoomsOwn(xml::Element& element, const Jid& room);

} // namespace everyport::xmpp::muc
