#include "protocols/xmpp/muc/administration/rankchanges.h"

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

void RankChanges::giveRole(Room& room, Occupant& occupant, Role role, const QString& actor, const QString& reason)
{
    Notice notice;
    notice.actor = actor;
    notice.reason = reason;
    if (role == Role::None) {
        notice.statuses = {307};
        room.remove(occupant, notice);
        return;
    }
    if (occupant.ranks.role == role)
        return;
    occupant.ranks.role = role;
    room.announce(occupant, notice);
    m_rooms.notify(&RoomEvents::changed, room, occupant);
}

Task<Result<Done>> RankChanges::giveAffiliation(
    Room& room, const Jid& who, Affiliation affiliation, const QString& actor, const QString& reason)
{
    const auto bare = who.bare();
    auto membership = room.record.members.value(bare);
    const bool isSame = membership.affiliation == affiliation;
    membership.affiliation = affiliation;
    membership.reason = affiliation == Affiliation::Outcast ? reason : QString();
    if (affiliation == Affiliation::Outcast)
        membership.nick.clear();
    if (membership.isEmpty())
        room.record.members.remove(bare);
    else
        room.record.members.insert(bare, membership);
    auto saved = m_rooms.saveMember(room, bare);
    const auto here = bare.hasLocal() ? room.ofAccount(bare) : QList<Occupant*>();
    for (auto* occupant : here)
        show(room, *occupant, actor, reason);
    if (!bare.hasLocal() && affiliation == Affiliation::Outcast) {
        QList<Occupant*> theirs;
        for (const auto& [nick, occupant] : room.occupants()) {
            if (occupant->account.domainView() == bare.toString()
                && room.affiliationOf(occupant->account) == Affiliation::Outcast)
                theirs.append(occupant.get());
        }
        for (auto* occupant : theirs)
            show(room, *occupant, actor, reason);
    }
    if (!here.isEmpty() || isSame)
        return saved;
    Notice notice;
    notice.actor = actor;
    notice.reason = reason;
    room.sendAffiliation(bare, affiliation, notice);
    if (affiliation > Affiliation::None)
        notifyAbsent(room, bare, affiliation);
    return saved;
}

/// Somebody in the room as their new affiliation has it.
void RankChanges::show(Room& room, Occupant& occupant, const QString& actor, const QString& reason)
{
    const auto before = occupant.ranks;
    occupant.ranks.affiliation = room.affiliationOf(occupant.account);
    Notice notice;
    notice.actor = actor;
    notice.reason = reason;
    if (occupant.ranks.affiliation == Affiliation::Outcast) {
        notice.statuses = {301};
        room.remove(occupant, notice);
        return;
    }
    if (room.config().isMembersOnly && occupant.ranks.affiliation < Affiliation::Member) {
        notice.statuses = {321};
        room.remove(occupant, notice);
        return;
    }
    const auto usual = roleOnEntering(occupant.ranks.affiliation, room.config().isModerated);
    // Admins are moderators; who is one no longer is what others are. Voice that was given stays.
    if (before.affiliation >= Affiliation::Admin)
        occupant.ranks.role = usual;
    else
        occupant.ranks.role = std::max(occupant.ranks.role, usual);
    if (before.affiliation == occupant.ranks.affiliation && before.role == occupant.ranks.role)
        return;
    room.announce(occupant, notice);
    m_rooms.notify(&RoomEvents::changed, room, occupant);
}

/// §9.3, status 101: who is not here learns of it.
void RankChanges::notifyAbsent(Room& room, const Jid& who, Affiliation affiliation) const
{
    if (!who.hasLocal())
        return;
    auto message = Stanza::message(room.jid(), who);
    auto element = message.element();
    element.add(xml::Element(u"x"_s, ns::mucUser)
                    .holding(xml::Element(u"item"_s, ns::mucUser)
                                 .with(u"affiliation"_s, affiliationName(affiliation))
                                 .with(u"role"_s, u"none"_s))
                    .holding(xml::Element(u"status"_s, ns::mucUser).with(u"code"_s, u"101"_s)));
    message.setElement(std::move(element));
    m_rooms.router().send(std::move(message));
}

void RankChanges::sendOutNonMembers(Room& room)
{
    QList<Occupant*> strangers;
    for (const auto& [nick, occupant] : room.occupants()) {
        if (occupant->ranks.affiliation < Affiliation::Member && !occupant->plug)
            strangers.append(occupant.get());
    }
    Notice how;
    how.statuses = {322};
    for (auto* occupant : strangers)
        room.remove(*occupant, how);
}

} // namespace everyport::xmpp::muc
