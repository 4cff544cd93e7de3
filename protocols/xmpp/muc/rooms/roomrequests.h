#pragma once

#include "protocols/xmpp/muc/rooms/rooms.h"

namespace everyport::xmpp::muc {

/// One kind of request that a room answers. The room is there when it is asked; after a `co_await` it may be gone.
class RoomRequests {
public:
    explicit RoomRequests(Rooms& rooms) : m_rooms(rooms) {}
    virtual ~RoomRequests() = default;
    virtual QStringList namespaces() const = 0; ///< Of the payloads that it takes.
    virtual Task<Answer> answer(Room& room, Stanza request) = 0;

protected:
    /// An empty result when it is safe; what is not for peers goes to the service's log.
    Answer outcome(const Result<Done>& done);

    Rooms& m_rooms;
};

} // namespace everyport::xmpp::muc
