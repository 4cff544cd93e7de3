#pragma once

#include <optional>

#include "protocols/xmpp/address/jid.h"
#include "protocols/xmpp/muc/configuration/roomconfig.h"
#include "protocols/xmpp/stanza/stanzaerror.h"

namespace everyport::xmpp::muc {

class Room;

/// Has a say about a room beside its configuration, such as the other side of a room that is shared: `Room::guard`.
/// Outlives the room, or takes itself away.
class RoomGuard {
public:
    virtual ~RoomGuard() = default;
    /// Why a client may not come in under a nick, who gives `password`. Asked when the room itself has nothing against
    /// it, once for each coming.
    virtual std::optional<StanzaError> refuses(
        const Room& room, const Jid& client, const QString& nick, const QString& password) = 0;
    /// The configuration with what the guard adds: what people who are not in the room see of it.
    virtual RoomConfig seen(RoomConfig config) const = 0;
    /// Whether who is not in the room may know what was said in it and that it is there, as far as the guard knows
    /// them.
    virtual bool isOpenTo(const Room& room, const Jid& who) const = 0;
    virtual bool isBanned(const Room& room, const Jid& who) const = 0;
};

} // namespace everyport::xmpp::muc
