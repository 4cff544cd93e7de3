#pragma once

#include "app/services/core/roomcommands.h"
#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"
#include "protocols/xmpp/muc/rooms/rooms.h"

namespace everyport {

/// Answers commands in the rooms of an XMPP service, as the room itself: "!hello Ann". `rooms` and `commands` must
/// outlive it.
class MucCommands final : private xmpp::muc::RoomEvents {
public:
    MucCommands(xmpp::muc::Rooms& rooms, const RoomCommands& commands);
    ~MucCommands() override;

private:
    void messageReceived(xmpp::muc::Room& room, const xmpp::muc::Occupant& from, const xmpp::Stanza& message,
        const QString& id) override;
    Task<Result<Done>> say(Task<Result<QStringList>> running, QString room);

    xmpp::muc::Rooms& m_rooms;
    const RoomCommands& m_commands;
    TaskSet m_work{m_rooms.router().failed()};
};

} // namespace everyport
