#pragma once

#include "protocols/xmpp/muc/administration/approvals.h"
#include "protocols/xmpp/muc/rooms/roomrequests.h"

namespace everyport::xmpp::muc {

/// jabber:iq:register at a room (XEP-0045 §7.10): being a member, and having a nick for oneself.
class RoomRegistration final : public RoomRequests {
public:
    RoomRegistration(Rooms& rooms, RankChanges& ranks, const Approvals& approvals)
        : RoomRequests(rooms), m_ranks(ranks), m_approvals(approvals)
    {
    }
    QStringList namespaces() const override;
    Task<Answer> answer(Room& room, Stanza request) override;

private:
    Answer form(const Room& room, const Jid& who) const;
    Task<Answer> change(QString room, Stanza request);
    std::optional<StanzaError> refusesNewcomer(const Room& room, const Jid& who) const;
    /// Either what is to change, or the answer to who has to wait or may not.
    std::variant<AffiliationChange, Answer> enrolment(Room& room, const Jid& who, const QString& nick);

    RankChanges& m_ranks;
    const Approvals& m_approvals;
};

} // namespace everyport::xmpp::muc
