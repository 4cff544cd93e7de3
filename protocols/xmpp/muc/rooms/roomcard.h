#pragma once

#include "protocols/xmpp/muc/rooms/roomrequests.h"

namespace everyport::xmpp::muc {

/// XEP-0486: a room's picture, in a vCard (XEP-0054) that its owners set and anyone who knows the room reads.
class RoomCard final : public RoomRequests {
public:
    static constexpr qsizetype mostBytes = 98'304;

    using RoomRequests::RoomRequests;
    QStringList namespaces() const override;
    Task<Answer> answer(Room& room, Stanza request) override;

private:
    Task<Answer> change(QString room, Jid asker, QByteArray card);
};

/// Of the picture in a vCard: SHA-1, in hexadecimal; empty where there is none.
QString avatarHash(const QByteArray& card);
/// The room's own presence, which says what picture it has (XEP-0153).
Stanza avatarPresence(const Room& room);

} // namespace everyport::xmpp::muc
