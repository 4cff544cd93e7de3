#pragma once

#include "protocols/xmpp/muc/administration/rankchanges.h"
#include "protocols/xmpp/muc/rooms/roomrequests.h"

namespace everyport::xmpp::muc {

/// muc#owner (XEP-0045 §10.1, 10.2, 10.9): how the room behaves, and its end.
class Ownership final : public RoomRequests {
public:
    Ownership(Rooms& rooms, RankChanges& ranks) : RoomRequests(rooms), m_ranks(ranks) {}
    QStringList namespaces() const override;
    Task<Answer> answer(Room& room, Stanza request) override;
    /// In its turn (Rooms::takeTurn): stored first, then what it brings about: who sees what, and who may stay.
    Task<Result<Done>> configure(Room& room, RoomConfig config);

private:
    Answer form(const Room& room) const;
    Task<Answer> change(QString room, Stanza request);
    Task<Answer> cancel(QString room);
    Task<Answer> submit(QString room, DataForm form, QString actor);
    Task<Answer> destroy(QString room, xml::Element destroy);
    Task<Result<Done>> configureInTurn(QString room, RoomConfig config);
    Task<Result<Done>> configureNow(QString room, RoomConfig config, QList<AffiliationChange> changes, QString actor);
    std::variant<QHash<Jid, Affiliation>, StanzaError> listedIn(const Room& room, const DataForm& form) const;

    RankChanges& m_ranks;
};

} // namespace everyport::xmpp::muc
