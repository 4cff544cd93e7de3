#pragma once

#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/extensions/disco.h"
#include "protocols/xmpp/muc/rooms/roomrequests.h"

namespace everyport::xmpp::muc {

/// XEP-0317 §3: a room's admins put hats on people, and take them off, by commands (XEP-0050). Nothing is remembered
/// between the form and its answer.
class HatCommands final : public RoomRequests {
public:
    using RoomRequests::RoomRequests;
    QStringList namespaces() const override;
    Task<Answer> answer(Room& room, Stanza request) override;
    static QList<DiscoItem> items(const Room& room); ///< For who lists the commands.

private:
    Task<Answer> change(QString room, Jid asker, QString node, DataForm form);
    Answer list(const Room& room) const;
};

} // namespace everyport::xmpp::muc
