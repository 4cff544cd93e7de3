#include "protocols/xmpp/client/talk/room.h"

#include <algorithm>

#include "protocols/xmpp/client/connection/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

const QStringList affiliations{u"none"_s, u"outcast"_s, u"member"_s, u"admin"_s, u"owner"_s};
const QStringList roles{u"none"_s, u"visitor"_s, u"participant"_s, u"moderator"_s};

Departure::Why whyOf(const QStringList& statuses)
{
    using Why = Departure::Why;
    static const std::pair<QString, Why> meanings[] = {{u"303"_s, Why::NickChanged}, {u"301"_s, Why::Banned},
        {u"321"_s, Why::AffiliationChanged}, {u"322"_s, Why::NotMember}, {u"332"_s, Why::Shutdown},
        {u"333"_s, Why::Failed}, {u"307"_s, Why::Kicked}};
    for (const auto& [status, why] : meanings) {
        if (statuses.contains(status))
            return why;
    }
    return Why::Left;
}

} // namespace

QString affiliationName(Affiliation affiliation)
{
    return affiliations[int(affiliation)];
}

QString roleName(Role role)
{
    return roles[int(role)];
}

QString roomStatusName(int code)
{
    static const QHash<int, QString> names{{100, u"realjid-public"_s}, {101, u"affiliation-changed"_s},
        {102, u"unavailable-shown"_s}, {103, u"unavailable-not-shown"_s}, {104, u"configuration-changed"_s},
        {110, u"self-presence"_s}, {170, u"logging-enabled"_s}, {171, u"logging-disabled"_s}, {172, u"non-anonymous"_s},
        {173, u"semi-anonymous"_s}, {174, u"fully-anonymous"_s}, {201, u"room-created"_s}, {210, u"nick-assigned"_s},
        {301, u"banned"_s}, {303, u"new-nick"_s}, {307, u"kicked"_s}, {321, u"removed-affiliation"_s},
        {322, u"removed-membership"_s}, {332, u"removed-shutdown"_s}, {333, u"removed-error"_s}};
    return names.value(code);
}

Occupant Occupant::parse(const Stanza& presence)
{
    const auto item = presence.element().child(u"x", ns::mucUser).child(u"item");
    Occupant occupant{presence.from().resource()};
    occupant.affiliation = Affiliation(std::max(qsizetype(0), affiliations.indexOf(item.attribute(u"affiliation"))));
    occupant.role = Role(std::max(qsizetype(0), roles.indexOf(item.attribute(u"role"))));
    occupant.address = Jid::parse(item.attribute(u"jid")).valueOr({});
    occupant.id = presence.element().child(u"occupant-id", ns::occupantIds).attribute(u"id");
    occupant.availability = Availability::parse(presence);
    for (const auto& hat : presence.element().child(u"hats", ns::hats).elements(u"hat", ns::hats)) {
        if (occupant.hats.size() < mostHats)
            occupant.hats.append({hat.attribute(u"uri"), hat.attribute(u"title")});
    }
    return occupant;
}

Departure Departure::parse(const xml::Element& presence)
{
    const auto told = presence.child(u"x", ns::mucUser);
    QStringList statuses;
    for (const auto& status : told.elements(u"status", ns::mucUser))
        statuses.append(status.attribute(u"code"));
    Departure departure{whyOf(statuses)};
    const auto item = told.child(u"item");
    departure.reason = item.childText(u"reason");
    departure.actor = item.child(u"actor").attribute(u"nick");
    departure.nick = item.attribute(u"nick");
    if (const auto destroyed = told.child(u"destroy"); !destroyed.isNull()) {
        departure.why = Why::Destroyed;
        departure.reason = destroyed.childText(u"reason");
        departure.alternate = Jid::parse(destroyed.attribute(u"jid")).valueOr({});
    }
    if (departure.reason.isEmpty())
        departure.reason = presence.childText(u"status");
    return departure;
}

const Occupant* Room::me() const
{
    const auto found = occupants.constFind(nick);
    return found == occupants.constEnd() ? nullptr : &*found;
}

} // namespace everyport::xmpp::client
