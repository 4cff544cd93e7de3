#include "protocols/xmpp/client/talk/roomrequests.h"

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

xml::Element adminQuery(xml::Element item, const QString& reason)
{
    if (!reason.isEmpty())
        item.addTextElement(u"reason"_s, reason);
    return xml::Element(u"query"_s, ns::mucAdmin).holding(std::move(item));
}

xml::Element adminItem()
{
    return xml::Element(u"item"_s, ns::mucAdmin);
}

xml::Element ownerQuery(const DataForm& form)
{
    return xml::Element(u"query"_s, ns::mucOwner).holding(form.toElement());
}

} // namespace

RoomRequests::Answer RoomRequests::setRole(Jid room, QString nick, Role role, QString reason)
{
    return m_client.set(
        room.bare(), adminQuery(adminItem().with(u"nick"_s, nick).with(u"role"_s, roleName(role)), reason));
}

RoomRequests::Answer RoomRequests::setAffiliation(Jid room, Jid who, Affiliation affiliation, QString reason)
{
    auto item = adminItem().with(u"jid"_s, who.bare().toString()).with(u"affiliation"_s, affiliationName(affiliation));
    return m_client.set(room.bare(), adminQuery(std::move(item), reason));
}

Task<Result<QList<RoomRequests::Affiliated>>> RoomRequests::affiliated(Jid room, Affiliation affiliation)
{
    return list(std::move(room), adminItem().with(u"affiliation"_s, affiliationName(affiliation)));
}

Task<Result<QList<RoomRequests::Affiliated>>> RoomRequests::withRole(Jid room, Role role)
{
    return list(std::move(room), adminItem().with(u"role"_s, roleName(role)));
}

Task<Result<QList<RoomRequests::Affiliated>>> RoomRequests::list(Jid room, xml::Element item)
{
    auto asking = m_client.get(room.bare(), adminQuery(std::move(item), {}));
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    QList<Affiliated> people;
    for (const auto& one : answer->elements(u"item", ns::mucAdmin)) {
        Affiliated person;
        person.address = Jid::parse(one.attribute(u"jid")).valueOr({});
        person.nick = one.attribute(u"nick");
        person.reason = one.childText(u"reason");
        for (const auto affiliation :
            {Affiliation::Outcast, Affiliation::Member, Affiliation::Admin, Affiliation::Owner}) {
            if (one.attribute(u"affiliation") == affiliationName(affiliation))
                person.affiliation = affiliation;
        }
        for (const auto role : {Role::Visitor, Role::Participant, Role::Moderator}) {
            if (one.attribute(u"role") == roleName(role))
                person.role = role;
        }
        people.append(person);
    }
    co_return people;
}

Task<Result<DataForm>> RoomRequests::configuration(Jid room)
{
    auto asking = m_client.get(room.bare(), xml::Element(u"query"_s, ns::mucOwner));
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    const auto form = DataForm::in(*answer);
    if (!form)
        co_return Error::malformed(Reason::BadSyntax, u"The room has no form for its configuration."_s);
    co_return *form;
}

Task<Result<DataForm>> RoomRequests::registration(Jid room)
{
    auto asking = m_client.get(room.bare(), xml::Element(u"query"_s, ns::registration));
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return answer.error();
    const auto form = DataForm::in(*answer);
    if (!form)
        co_return Error::malformed(Reason::BadSyntax, u"The room has no form for who would be its member."_s);
    co_return *form;
}

RoomRequests::Answer RoomRequests::registerAt(Jid room, DataForm filled)
{
    return m_client.set(room.bare(), xml::Element(u"query"_s, ns::registration).holding(filled.toElement()));
}

RoomRequests::Answer RoomRequests::configure(Jid room, DataForm filled)
{
    return m_client.set(room.bare(), ownerQuery(filled));
}

RoomRequests::Answer RoomRequests::cancelConfiguration(Jid room)
{
    return m_client.set(room.bare(), ownerQuery(DataForm(DataForm::Type::Cancel)));
}

RoomRequests::Answer RoomRequests::destroy(Jid room, Jid alternate, QString reason)
{
    xml::Element destroy(u"destroy"_s, ns::mucOwner);
    if (!alternate.isNull())
        destroy.setAttribute(u"jid"_s, alternate.toString());
    if (!reason.isEmpty())
        destroy.addTextElement(u"reason"_s, reason);
    return m_client.set(room.bare(), xml::Element(u"query"_s, ns::mucOwner).holding(std::move(destroy)));
}

RoomRequests::Answer RoomRequests::moderate(Jid room, QString id, QString reason)
{
    auto request = xml::Element(u"moderate"_s, ns::moderation).with(u"id"_s, id);
    request.add(xml::Element(u"retract"_s, ns::retraction));
    if (!reason.isEmpty())
        request.addTextElement(u"reason"_s, reason);
    return m_client.set(room.bare(), std::move(request));
}

} // namespace everyport::xmpp::client
