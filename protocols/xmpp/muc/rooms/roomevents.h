#pragma once

#include "protocols/xmpp/muc/rooms/occupant.h"

namespace everyport::xmpp::muc {

/// What happens in the rooms, told when it has happened (Rooms::addListener). Plain calls; nothing of the rooms is
/// changed from inside them, for they come in the midst of their work.
class RoomEvents {
public:
    virtual ~RoomEvents() = default;
    virtual void roomOpened(Room& room) { Q_UNUSED(room) }
    virtual void roomClosed(const QString& name) { Q_UNUSED(name) } ///< It is gone, and who was there with it.
    virtual void joined(Room& room, Occupant& occupant)
    {
        Q_UNUSED(room)
        Q_UNUSED(occupant)
    }
    virtual void left(Room& room, const Occupant& occupant, const Notice& how)
    {
        Q_UNUSED(room)
        Q_UNUSED(occupant)
        Q_UNUSED(how)
    }
    /// Nick, ranks, or away.
    virtual void changed(Room& room, Occupant& occupant)
    {
        Q_UNUSED(room)
        Q_UNUSED(occupant)
    }
    /// `message` is as all have it, with its stanza id `id`.
    virtual void messageReceived(Room& room, const Occupant& from, const Stanza& message, const QString& id)
    {
        Q_UNUSED(room)
        Q_UNUSED(from)
        Q_UNUSED(message)
        Q_UNUSED(id)
    }
    /// By who said it, or a moderator, who may have left meanwhile.
    virtual void messageRetracted(Room& room, const Occupant& by, const QString& id, const QString& reason)
    {
        Q_UNUSED(room)
        Q_UNUSED(by)
        Q_UNUSED(id)
        Q_UNUSED(reason)
    }
    virtual void subjectChanged(Room& room, const QString& by)
    {
        Q_UNUSED(room)
        Q_UNUSED(by)
    }
    virtual void configurationChanged(Room& room) { Q_UNUSED(room) }
    virtual void serviceGoes() {} ///< The last: rooms are gone, and soon the service.
};

} // namespace everyport::xmpp::muc
