#pragma once

#include "protocols/xmpp/muc/rooms/roomrequests.h"

namespace everyport::xmpp::muc {

/// XEP-0313 at rooms: what was said, by time, occupant, id and page.
class ArchiveQueries final : public RoomRequests {
public:
    using RoomRequests::RoomRequests;
    QStringList namespaces() const override;
    Task<Answer> answer(Room& room, Stanza request) override;

private:
    Task<Answer> query(Stanza request, ArchiveQuery query, bool isFlipped);
    Task<Answer> metadata(QString name, qint64 from);
    std::optional<StanzaError> refuses(const Room& room, const Jid& who) const;
};

} // namespace everyport::xmpp::muc
