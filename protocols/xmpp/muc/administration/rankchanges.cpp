#include "protocols/xmpp/muc/administration/rankchanges.h"

#include <algorithm>

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
    return m_rooms.toItsEnd(changeInTurn(room.name(), {who.bare(), affiliation, reason}, actor));
}

Task<Result<Done>> RankChanges::changeInTurn(QString name, AffiliationChange one, QString actor)
{
    const auto turn = co_await m_rooms.takeTurn(name);
    if (!turn)
        co_return turn.error();
    auto changing = change(name, {one}, actor);
    const auto changed = co_await std::move(changing);
    co_return changed;
}

Task<Result<Done>> RankChanges::change(QString name, QList<AffiliationChange> changes, QString actor)
{
    auto* room = m_rooms.find(name);
    if (!room)
        co_return Done{};
    const auto memberships = membershipsAfter(*room, changes);
    const auto fitting = fits(*room, memberships);
    if (!fitting)
        co_return fitting;
    auto saving = m_rooms.saveMembers(*room, memberships);
    const auto saved = co_await std::move(saving);
    room = m_rooms.find(name);
    if (saved && room)
        apply(*room, changes, memberships, actor);
    co_return saved;
}

QHash<Jid, Membership> RankChanges::membershipsAfter(const Room& room, const QList<AffiliationChange>& changes) const
{
    QHash<Jid, Membership> all;
    const auto isTaken = [&](const QString& nick, const Jid& who) {
        const auto isOthers = [&](const auto& other) { return other.first != who && other.second.nick == nick; };
        return !nick.isEmpty()
            && (room.isReservedForOthers(nick, who) || std::any_of(all.keyValueBegin(), all.keyValueEnd(), isOthers));
    };
    for (const auto& change : changes) {
        auto membership = all.value(change.who, room.record.members.value(change.who));
        membership.affiliation = change.affiliation;
        membership.reason = change.affiliation == Affiliation::Outcast ? change.reason : QString();
        if (change.nick && !isTaken(*change.nick, change.who))
            membership.nick = *change.nick;
        if (change.affiliation == Affiliation::Outcast)
            membership.nick.clear();
        all.insert(change.who, membership);
    }
    return all;
}

Result<Done> RankChanges::fits(const Room& room, const QHash<Jid, Membership>& memberships) const
{
    const auto before = room.record.members.size();
    auto after = before;
    for (const auto& [who, membership] : memberships.asKeyValueRange())
        after += (membership.isEmpty() ? 0 : 1) - (room.record.members.contains(who) ? 1 : 0);
    if (after <= before || after <= m_rooms.policy().members)
        return Done{};
    return Error::refused(Reason::NoSpace, u"The lists are full."_s, u"resource-constraint"_s);
}

void RankChanges::apply(Room& room, const QList<AffiliationChange>& changes, const QHash<Jid, Membership>& memberships,
    const QString& actor)
{
    for (const auto& change : changes)
        apply(room, change, memberships.value(change.who), actor);
}

void RankChanges::apply(Room& room, const AffiliationChange& change, const Membership& membership, const QString& actor)
{
    const bool isSame = room.record.members.value(change.who).affiliation == membership.affiliation;
    room.record.setMembership(change.who, membership);
    if (membership.affiliation == Affiliation::Outcast) {
        const auto isBanned = [&](const auto& entry) {
            return room.affiliationOf(entry.key()) == Affiliation::Outcast;
        };
        room.invited.removeIf(isBanned);
        room.applicants.removeIf(isBanned);
    }
    const auto here = change.who.hasLocal() ? room.ofAccount(change.who) : QList<Occupant*>();
    for (auto* occupant : here)
        show(room, *occupant, actor, change.reason);
    if (!change.who.hasLocal() && membership.affiliation == Affiliation::Outcast) {
        QList<Occupant*> theirs;
        for (const auto& [nick, occupant] : room.occupants()) {
            if (occupant->account.domainView() == change.who.toString()
                && room.affiliationOf(occupant->account) == Affiliation::Outcast)
                theirs.append(occupant.get());
        }
        for (auto* occupant : theirs)
            show(room, *occupant, actor, change.reason);
    }
    if (!here.isEmpty() || isSame)
        return;
    Notice notice;
    notice.actor = actor;
    notice.reason = change.reason;
    room.sendAffiliation(change.who, membership.affiliation, notice);
    if (membership.affiliation > Affiliation::None)
        notifyAbsent(room, change.who, membership.affiliation);
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
