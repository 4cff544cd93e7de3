#pragma once

#include "protocols/xmpp/muc/rooms/rooms.h"

namespace everyport::xmpp::muc {

/// Presence to rooms (XEP-0045 §7.1 to 7.3, 7.6, 7.7, 7.14): coming in, being there, another nick, going.
class Entrance {
public:
    explicit Entrance(Rooms& rooms) : m_rooms(rooms) {}

    void receive(const Stanza& presence);

private:
    void available(const Stanza& presence);
    void come(Room& room, const Stanza& presence, bool isNew);
    void comeAnew(Room& room, Occupant& occupant, const Stanza& presence);
    void changeNick(Room& room, Occupant& occupant, const Stanza& presence);
    void leave(const Stanza& presence);
    void probe(const Stanza& presence);
    bool isTooMuch(Room& room, const Stanza& presence);
    void charge(Room& room, const Jid& who, const HistoryWish& wish);
    void refuse(const Stanza& presence, const StanzaError& error);
    std::optional<StanzaError> refusesRoom(const Stanza& presence) const;
    std::optional<StanzaError> refusesGuest(const Room& room, const Stanza& presence, const QString& nick) const;

    Rooms& m_rooms;
};

/// What others may see of a client's presence: nothing that only a room may say.
xml::Element shownPresence(const Stanza& presence);

} // namespace everyport::xmpp::muc
