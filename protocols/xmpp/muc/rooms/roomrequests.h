#pragma once

#include "protocols/xmpp/muc/rooms/rooms.h"

#include <vector>

namespace everyport::xmpp::muc {

/// One kind of request that a room answers. The room is there when it is asked; after a `co_await` it may be gone.
class RoomRequests {
public:
    explicit RoomRequests(Rooms& rooms) : m_rooms(rooms) {}
    virtual ~RoomRequests() = default;
    virtual QStringList namespaces() const = 0; ///< Of the payloads that it takes.
    virtual Task<Answer> answer(Room& room, Stanza request) = 0;

protected:
    static Task<Answer> after(Task<Result<Done>> saved); ///< An empty result when it is safe.
    static Task<Answer> after(std::vector<Task<Result<Done>>> saving, xml::Element result = {});

    Rooms& m_rooms;
};

} // namespace everyport::xmpp::muc
