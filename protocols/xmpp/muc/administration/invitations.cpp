#include "protocols/xmpp/muc/administration/invitations.h"

#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

namespace {

constexpr qsizetype longestReason = 1000;

} // namespace

bool Invitations::receive(const Stanza& message)
{
    const auto x = message.element().child(u"x", ns::mucUser);
    const auto invites = x.elements(u"invite", ns::mucUser);
    const auto declined = x.child(u"decline");
    if (invites.isEmpty() && declined.isNull())
        return false;
    auto* room = m_rooms.findFor(message.to().local(), message.from());
    if (!room) {
        refuse(message, {Condition::ItemNotFound});
    } else if (!declined.isNull()) {
        decline(*room, message, declined);
    } else if (auto* from = room->byClient(message.from())) {
        for (const auto& one : invites) {
            if (!m_rooms.mayTalk(*from)) {
                refuse(message, {Condition::PolicyViolation, ErrorType::Wait, u"That is too much at once."_s});
                break;
            }
            invite(*room, *from, message, one);
        }
    } else {
        refuse(message, {Condition::NotAcceptable, u"You are not in the room."_s});
    }
    return true;
}

void Invitations::invite(Room& room, const Occupant& from, const Stanza& message, const xml::Element& invite)
{
    const auto to = Jid::parse(invite.attribute(u"to"));
    if (!to || (to->isFull() && to->domainView() == m_rooms.service().domainView()))
        return refuse(message, {Condition::JidMalformed});
    if (const auto error = refuses(room, from.ranks, *to))
        return refuse(message, *error);
    // A change that is on its way may make the room one for members, or ban them.
    if (room.turns->isHeld() || isForMembersOnly(room, *to))
        return m_work.start(inviteInTurn(room.name(), from.outline(), message, invite, *to), u"Making a member"_s);
    send(room, from, message, invite, *to);
}

bool Invitations::isForMembersOnly(const Room& room, const Jid& to) const
{
    return room.config().isMembersOnly && room.affiliationOf(to) < Affiliation::Member;
}

std::optional<StanzaError> Invitations::refuses(const Room& room, Ranks by, const Jid& to) const
{
    const bool isAdmin = by.affiliation >= Affiliation::Admin;
    if (!isAdmin && (!room.config().occupantsInvite || by.role < Role::Participant))
        return StanzaError(Condition::Forbidden, u"You may not invite others to this room."_s);
    if (room.affiliationOf(to) == Affiliation::Outcast)
        return StanzaError(Condition::Forbidden, u"They are banned from this room."_s);
    if (room.invited.size() >= m_rooms.policy().pending && !room.invited.contains(to.bare()))
        return StanzaError(Condition::ResourceConstraint, u"Too many invitations are open."_s);
    if (isForMembersOnly(room, to) && !isAdmin)
        return StanzaError(Condition::Forbidden, u"Only admins invite to a room for members."_s);
    return std::nullopt;
}

/// To a room for members: they are one by it, or are not asked in.
Task<Result<Done>> Invitations::inviteInTurn(QString name, Occupant from, Stanza message, xml::Element invite, Jid to)
{
    const auto turn = co_await m_rooms.takeTurn(name);
    if (!turn) {
        refuse(message, StanzaError::forPeer(turn.error()));
        co_return Done{};
    }
    auto* room = m_rooms.find(name);
    const auto* here = room->same(from);
    const Ranks ranks{here ? here->ranks.role : Role::None, room->affiliationOf(from.account)};
    if (const auto error = refuses(*room, ranks, to)) {
        refuse(message, *error);
        co_return Done{};
    }
    QList<AffiliationChange> changes;
    if (isForMembersOnly(*room, to))
        changes.append({to.bare(), Affiliation::Member});
    auto changing = m_ranks.change(name, changes, from.nick);
    const auto changed = co_await std::move(changing);
    room = m_rooms.find(name);
    if (!changed)
        refuse(message, StanzaError::forPeer(changed.error()));
    else if (room)
        send(*room, from, message, invite, to);
    else
        refuse(message, {Condition::ItemNotFound});
    if (!changed && changed.error().isForPeer())
        co_return Done{}; // who asked was told
    co_return changed;
}

void Invitations::send(
    Room& room, const Occupant& from, const Stanza& message, const xml::Element& invite, const Jid& to)
{
    if (room.invited.size() >= m_rooms.policy().pending && !room.invited.contains(to.bare()))
        return refuse(message, {Condition::ResourceConstraint, u"Too many invitations are open."_s});
    room.invited.insert(to.bare(), from.account);
    const auto reason = invite.childText(u"reason").left(longestReason);
    // Where addresses are for moderators only, the invited learn the nick.
    const auto inviter = room.config().isNonAnonymous ? from.account : from.jid;
    auto passed = xml::Element(u"invite"_s, ns::mucUser).with(u"from"_s, inviter.toString());
    auto direct = xml::Element(u"x"_s, ns::invitation).with(u"jid"_s, room.jid().toString());
    if (!reason.isEmpty()) {
        passed.addTextElement(u"reason"_s, reason);
        direct.setAttribute(u"reason"_s, reason);
    }
    passed.add(invite.child(u"continue"));
    auto x = xml::Element(u"x"_s, ns::mucUser).holding(std::move(passed));
    if (room.config().isPasswordProtected) {
        x.addTextElement(u"password"_s, room.config().password);
        direct.setAttribute(u"password"_s, room.config().password);
    }
    auto invitation = Stanza::message(room.jid(), to);
    auto element = invitation.element();
    if (message.element().hasAttribute(u"id"))
        element.setAttribute(u"id"_s, message.id());
    element.add(std::move(x));
    element.add(std::move(direct)); // for clients that read only this
    invitation.setElement(std::move(element));
    m_rooms.router().send(std::move(invitation));
}

/// Goes to who invited them, and to nobody else: what the message says of it could name anyone.
void Invitations::decline(Room& room, const Stanza& message, const xml::Element& decline)
{
    const auto inviter = room.invited.take(message.from().bare());
    if (inviter.isNull())
        return refuse(message, {Condition::NotAcceptable, u"Nobody has invited you."_s});
    auto passed = xml::Element(u"decline"_s, ns::mucUser).with(u"from"_s, message.from().bare().toString());
    if (const auto reason = decline.childText(u"reason").left(longestReason); !reason.isEmpty())
        passed.addTextElement(u"reason"_s, reason);
    auto answer = Stanza::message(room.jid(), inviter);
    auto element = answer.element();
    element.add(xml::Element(u"x"_s, ns::mucUser).holding(std::move(passed)));
    answer.setElement(std::move(element));
    for (const auto* here : room.ofAccount(inviter)) {
        if (!here->clients.isEmpty())
            return room.sendTo(*here, std::move(answer));
    }
    m_rooms.router().send(std::move(answer));
}

} // namespace everyport::xmpp::muc
