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
    const bool isAdmin = from.ranks.affiliation >= Affiliation::Admin;
    if (!to || (to->isFull() && to->domainView() == m_rooms.service().domainView()))
        return refuse(message, {Condition::JidMalformed});
    if (!isAdmin && (!room.config().occupantsInvite || from.ranks.role < Role::Participant))
        return refuse(message, {Condition::Forbidden, u"You may not invite others to this room."_s});
    if (room.affiliationOf(*to) == Affiliation::Outcast)
        return refuse(message, {Condition::Forbidden, u"They are banned from this room."_s});
    if (room.invited.size() >= m_rooms.policy().pending && !room.invited.contains(to->bare()))
        return refuse(message, {Condition::ResourceConstraint, u"Too many invitations are open."_s});
    if (room.config().isMembersOnly && room.affiliationOf(*to) < Affiliation::Member) {
        if (!isAdmin)
            return refuse(message, {Condition::Forbidden, u"Only admins invite to a room for members."_s});
        return m_work.start(inviteMember(room.name(), from.outline(), message, invite, *to), u"Making a member"_s);
    }
    send(room, from, message, invite, *to);
}

/// To a room for members: they are one by it, or are not asked in.
Task<Result<Done>> Invitations::inviteMember(QString name, Occupant from, Stanza message, xml::Element invite, Jid to)
{
    const auto turn = co_await m_rooms.takeTurn(name);
    auto* room = turn ? m_rooms.find(name) : nullptr;
    if (!room)
        co_return Done{};
    const auto affiliation = room->affiliationOf(to);
    if (affiliation == Affiliation::Outcast || room->affiliationOf(from.account) < Affiliation::Admin) {
        refuse(message, {Condition::Forbidden}); // since they asked
        co_return Done{};
    }
    QList<AffiliationChange> changes;
    if (affiliation < Affiliation::Member)
        changes.append({to.bare(), Affiliation::Member});
    auto changing = m_ranks.change(name, changes, from.nick);
    const auto changed = co_await std::move(changing);
    room = m_rooms.find(name);
    if (!changed)
        refuse(message, StanzaError::forPeer(changed.error()));
    else if (room)
        send(*room, from, message, invite, to);
    if (!changed && changed.error().isForPeer())
        co_return Done{}; // who asked was told
    co_return changed;
}

void Invitations::send(
    Room& room, const Occupant& from, const Stanza& message, const xml::Element& invite, const Jid& to)
{
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
