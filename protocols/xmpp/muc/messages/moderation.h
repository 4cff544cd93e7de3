#pragma once

#include "protocols/xmpp/muc/messages/corrections.h"
#include "protocols/xmpp/muc/rooms/roomrequests.h"

namespace everyport::xmpp::muc {

/// XEP-0425: moderators take back what others have said. Asked for, and told of, also as its version 0.2 had it: many
/// clients know nothing newer.
class Moderation final : public RoomRequests {
public:
    using RoomRequests::RoomRequests;
    QStringList namespaces() const override;
    Task<Answer> answer(Room& room, Stanza request) override;
    /// Rights were asked for. Error: item-not-found.
    Task<Result<Done>> retract(QString room, QString by, QString id, QString reason);

private:
    Task<Answer> moderate(QString room, QString by, QString id, QString reason);
};

/// Rights were asked for. `whole` is the message as it was, with all its parts (wholeMessage); empty where nothing is
/// kept of it. `by` may have left.
void announceModeration(
    Room& room, const Occupant& by, const QString& id, const QString& reason, const QList<SaidMessage>& whole);

} // namespace everyport::xmpp::muc
