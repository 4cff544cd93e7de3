#pragma once

#include "protocols/xmpp/muc/administration/rankchanges.h"

namespace everyport::xmpp::muc {

/// Invitations through the room and what becomes of them (XEP-0045 §7.8.2). Direct ones (XEP-0249) do not come by.
class Invitations {
public:
    Invitations(Rooms& rooms, RankChanges& ranks) : m_rooms(rooms), m_ranks(ranks) {}

    /// A message to a room; false where it is about no invitation.
    bool receive(const Stanza& message);

private:
    void invite(Room& room, const Occupant& from, const Stanza& message, const xml::Element& invite);
    bool isForMembersOnly(const Room& room, const Jid& to) const; ///< And they are none.
    std::optional<StanzaError> refuses(const Room& room, Ranks by, const Jid& to) const;
    Task<Result<Done>> inviteInTurn(QString room, Occupant from, Stanza message, xml::Element invite, Jid to);
    void send(Room& room, const Occupant& from, const Stanza& message, const xml::Element& invite, const Jid& to);
    void decline(Room& room, const Stanza& message, const xml::Element& decline);
    void refuse(const Stanza& message, const StanzaError& error) { m_rooms.router().send(message.error(error)); }

    Rooms& m_rooms;
    RankChanges& m_ranks;
    TaskSet m_work{m_rooms.router().failed()};
};

} // namespace everyport::xmpp::muc
