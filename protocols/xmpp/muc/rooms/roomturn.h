#pragma once

#include <memory>

#include "netcore/task/lock.h"

namespace everyport::xmpp::muc {

/// The right to change what is kept of a room, and to close it (Rooms::takeTurn): one at a time, in order of asking.
/// Whoever has it stores a change first, and then makes it in the room and tells it. Goes with its holder.
class RoomTurn {
public:
    RoomTurn(std::shared_ptr<Lock> line, Lock::Held held) : m_line(std::move(line)), m_held(std::move(held)) {}

private:
    std::shared_ptr<Lock> m_line; // those who wait are served also when the room has gone
    Lock::Held m_held;
};

} // namespace everyport::xmpp::muc
