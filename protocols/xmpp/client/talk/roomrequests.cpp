// What Rooms asks of a room: roles, affiliations, configuration, its end.
#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/client/talk/rooms.h"

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

Rooms::Answer Rooms::setRole(Jid room, QString nick, Role role, QString reason)
{
    return m_client.set(
        room.bare(), adminQuery(adminItem().with(u"nick"_s, nick).with(u"role"_s, roleName(role)), reason));
}

Rooms::Answer Rooms::setAffiliation(Jid room, Jid who, Affiliation affiliation, QString reason)
{
    auto item = adminItem().with(u"jid"_s, who.bare().toString()).with(u"affiliation"_s, affiliationName(affiliation));
    return m_client.set(room.bare(), adminQuery(std::move(item), reason));
}

Task<Result<QList<Rooms::Affiliated>>> Rooms::affiliated(Jid room, Affiliation affiliation)
{
    return list(std::move(room), adminItem().with(u"affiliation"_s, affiliationName(affiliation)));
}

Task<Result<QList<Rooms::Affiliated>>> Rooms::withRole(Jid room, Role role)
{
    return list(std::move(room), adminItem().with(u"role"_s, roleName(role)));
}

Task<Result<QList<Rooms::Affiliated>>> Rooms::list(Jid room, xml::Element item)
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

Task<Result<DataForm>> Rooms::configuration(Jid room)
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

Task<Result<DataForm>> Rooms::registration(Jid room)
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

Rooms::Answer Rooms::registerAt(Jid room, DataForm filled)
{
    return m_client.set(room.bare(), xml::Element(u"query"_s, ns::registration).holding(filled.toElement()));
}

Rooms::Answer Rooms::configure(Jid room, DataForm filled)
{
    return m_client.set(room.bare(), ownerQuery(filled));
}

Rooms::Answer Rooms::cancelConfiguration(Jid room)
{
    return m_client.set(room.bare(), ownerQuery(DataForm(DataForm::Type::Cancel)));
}

Rooms::Answer Rooms::destroy(Jid room, Jid alternate, QString reason)
{
    xml::Element destroy(u"destroy"_s, ns::mucOwner);
    if (!alternate.isNull())
        destroy.setAttribute(u"jid"_s, alternate.toString());
    if (!reason.isEmpty())
        destroy.addTextElement(u"reason"_s, reason);
    return m_client.set(room.bare(), xml::Element(u"query"_s, ns::mucOwner).holding(std::move(destroy)));
}

Rooms::Answer Rooms::moderate(Jid room, QString id, QString reason)
{
    auto request = xml::Element(u"moderate"_s, ns::moderation).with(u"id"_s, id);
    request.add(xml::Element(u"retract"_s, ns::retraction));
    if (!reason.isEmpty())
        request.addTextElement(u"reason"_s, reason);
    return m_client.set(room.bare(), std::move(request));
}

Task<Result<bool>> Rooms::isStillIn(Jid room)
{
    const auto* known = find(room);
    const auto self = known ? known->at(known->nick) : Jid();
    if (self.isNull())
        co_return false;
    auto asking = m_client.get(self, xml::Element(u"ping"_s, ns::ping));
    const auto answer = co_await std::move(asking);
    if (answer)
        co_return true;
    // §3: these come from our own client or from nobody we know, through a room that still lets us speak.
    const auto code = answer.error().code;
    if (code == u"service-unavailable" || code == u"feature-not-implemented" || code == u"item-not-found")
        co_return true;
    if (code == u"not-acceptable" || code == u"forbidden" || code == u"not-allowed")
        co_return false;
    co_return answer.error();
}

} // namespace everyport::xmpp::client
