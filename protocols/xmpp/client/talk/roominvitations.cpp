#include "protocols/xmpp/client/talk/roominvitations.h"

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

constexpr int beforeRooms = 101; // and before all who know nothing of them

} // namespace

RoomInvitations::RoomInvitations(Client& client, const Rooms& rooms) : ClientExtension(client), m_rooms(rooms)
{
    client.dispatch().onMessage([this](const Stanza& stanza) { return hear(stanza); }, beforeRooms);
}

QStringList RoomInvitations::features() const
{
    return {ns::invitation};
}

Result<Done> RoomInvitations::send(const Jid& to, xml::Element told)
{
    auto stanza = Stanza::message({}, to);
    auto element = stanza.element();
    element.add(std::move(told));
    stanza.setElement(std::move(element));
    return m_client.send(std::move(stanza));
}

Result<Done> RoomInvitations::invite(const Jid& room, const Jid& who, const QString& reason, bool isDirect)
{
    if (isDirect) { // XEP-0249: past the room
        auto invitation = xml::Element(u"x"_s, ns::invitation).with(u"jid"_s, room.bare().toString());
        if (!reason.isEmpty())
            invitation.setAttribute(u"reason"_s, reason);
        if (const auto* known = m_rooms.find(room); known && !known->password.isEmpty())
            invitation.setAttribute(u"password"_s, known->password);
        return send(who, std::move(invitation));
    }
    auto invite = xml::Element(u"invite"_s, ns::mucUser).with(u"to"_s, who.toString());
    if (!reason.isEmpty())
        invite.addTextElement(u"reason"_s, reason);
    return send(room.bare(), xml::Element(u"x"_s, ns::mucUser).holding(std::move(invite)));
}

Result<Done> RoomInvitations::decline(const Jid& room, const Jid& inviter, const QString& reason)
{
    auto decline = xml::Element(u"decline"_s, ns::mucUser).with(u"to"_s, inviter.toString());
    if (!reason.isEmpty())
        decline.addTextElement(u"reason"_s, reason);
    return send(room.bare(), xml::Element(u"x"_s, ns::mucUser).holding(std::move(decline)));
}

bool RoomInvitations::hear(const Stanza& stanza)
{
    const auto told = stanza.element().child(u"x", ns::mucUser);
    if (const auto invite = told.child(u"invite"); !invite.isNull() && !stanza.isError()) {
        if (invited)
            invited(stanza.from().bare(), Jid::parse(invite.attribute(u"from")).valueOr({}),
                invite.childText(u"reason"), told.childText(u"password"));
        return true;
    }
    if (const auto decline = told.child(u"decline"); !decline.isNull() && !stanza.isError()) {
        if (declined)
            declined(
                stanza.from().bare(), Jid::parse(decline.attribute(u"from")).valueOr({}), decline.childText(u"reason"));
        return true;
    }
    const auto direct = stanza.element().child(u"x", ns::invitation);
    const auto room = Jid::parse(direct.attribute(u"jid"));
    if (direct.isNull() || !room || stanza.isError())
        return false;
    if (invited)
        invited(room->bare(), stanza.from(), direct.attribute(u"reason"), direct.attribute(u"password"));
    return true;
}

} // namespace everyport::xmpp::client
