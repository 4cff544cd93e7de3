#pragma once

#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/muc/administration/rankchanges.h"

namespace everyport::xmpp::muc {

/// What moderators and admins are asked by a form in a message, and answer likewise: voice (XEP-0045 §7.13, 8.6) and
/// registration (§9.9).
class Approvals {
public:
    Approvals(Rooms& rooms, RankChanges& ranks) : m_rooms(rooms), m_ranks(ranks) {}

    /// A message to a room; false where it is none of these forms.
    bool receive(const Stanza& message);
    void askAboutRegistration(const Room& room, const Jid& who, const QString& nick) const;

private:
    void voice(Room& room, const Stanza& message, const DataForm& form);
    void registration(Room& room, const Stanza& message, const DataForm& form);
    Task<Result<Done>> enrol(QString room, Stanza message, Jid who);
    void askAboutVoice(const Room& room, const Occupant& who) const;
    void sendForm(const Room& room, const Occupant& to, const DataForm& form) const;
    void refuse(const Stanza& message, const StanzaError& error) { m_rooms.router().send(message.error(error)); }

    Rooms& m_rooms;
    RankChanges& m_ranks;
    TaskSet m_work{m_rooms.router().failed()};
};

} // namespace everyport::xmpp::muc
