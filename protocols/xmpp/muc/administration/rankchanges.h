#pragma once

#include "protocols/xmpp/muc/rooms/rooms.h"

namespace everyport::xmpp::muc {

/// Gives roles and affiliations, and tells the room. Rights were asked for.
class RankChanges {
public:
    explicit RankChanges(Rooms& rooms) : m_rooms(rooms) {}

    /// Role::None is a kick; the occupant has gone then.
    void giveRole(Room& room, Occupant& occupant, Role role, const QString& actor = {}, const QString& reason = {});
    /// Ready when it is safe.
    Task<Result<Done>> giveAffiliation(
        Room& room, const Jid& who, Affiliation affiliation, const QString& actor = {}, const QString& reason = {});
    /// Those of whom the room's new rules say that they are not let in (322).
    void sendOutNonMembers(Room& room);

private:
    void show(Room& room, Occupant& occupant, const QString& actor, const QString& reason);
    void notifyAbsent(Room& room, const Jid& who, Affiliation affiliation) const;

    Rooms& m_rooms;
};

} // namespace everyport::xmpp::muc
