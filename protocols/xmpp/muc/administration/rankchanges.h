#pragma once

#include "protocols/xmpp/muc/rooms/rooms.h"

namespace everyport::xmpp::muc {

/// What somebody is to become in a room.
struct AffiliationChange {
    Jid who; ///< Bare.
    Affiliation affiliation = Affiliation::None;
    QString reason = {};
    std::optional<QString> nick = {}; ///< That is kept for them, unless others have it; empty: none any more.
};

/// Gives roles and affiliations, and tells the room. Rights were asked for.
class RankChanges {
public:
    explicit RankChanges(Rooms& rooms) : m_rooms(rooms) {}

    /// Role::None is a kick; the occupant has gone then.
    void giveRole(Room& room, Occupant& occupant, Role role, const QString& actor = {}, const QString& reason = {});
    /// In its turn (Rooms::takeTurn); stored first.
    Task<Result<Done>> giveAffiliation(
        Room& room, const Jid& who, Affiliation affiliation, const QString& actor = {}, const QString& reason = {});
    /// By who has the turn: when all of it is stored the room is told, otherwise nothing has changed.
    Task<Result<Done>> change(QString room, QList<AffiliationChange> changes, QString actor);
    /// What would be kept of those whom the changes are about.
    QHash<Jid, Membership> membershipsAfter(const Room& room, const QList<AffiliationChange>& changes) const;
    void apply(Room& room, const QList<AffiliationChange>& changes, const QHash<Jid, Membership>& memberships,
        const QString& actor);
    /// Error, resource-constraint: the room's lists would become longer, and than they may be.
    Result<Done> fits(const Room& room, const QHash<Jid, Membership>& memberships) const;
    /// Those of whom the room's new rules say that they are not let in (322).
    void sendOutNonMembers(Room& room);

private:
    Task<Result<Done>> changeInTurn(QString room, AffiliationChange change, QString actor);
    void apply(Room& room, const AffiliationChange& change, const Membership& membership, const QString& actor);
    void show(Room& room, Occupant& occupant, const QString& actor, const QString& reason);
    void notifyAbsent(Room& room, const Jid& who, Affiliation affiliation) const;

    Rooms& m_rooms;
};

} // namespace everyport::xmpp::muc
