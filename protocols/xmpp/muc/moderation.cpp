#include "protocols/xmpp/muc/moderation.h"

#include "protocols/xml/document.h"
#include "protocols/xmpp/delay.h"
#include "protocols/xmpp/muc/conversation.h"
#include "protocols/xmpp/muc/names.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

QStringList Moderation::namespaces() const
{
    return {names::moderation};
}

Task<Answer> Moderation::answer(Room& room, Stanza request)
{
    const auto moderate = request.payload();
    const auto id = moderate.attribute(u"id");
    if (!request.isSet() || moderate.name() != u"moderate" || moderate.child(u"retract", names::retraction).isNull() || id.isEmpty())
        return now(StanzaError(Condition::BadRequest));
    const auto* from = room.byClient(request.from());
    if (!from || from->ranks.role != Role::Moderator)
        return now(StanzaError(Condition::Forbidden));
    return this->moderate(room.name(), from->nick, id, moderate.childText(u"reason").left(1000));
}

Task<Answer> Moderation::moderate(QString room, QString by, QString id, QString reason)
{
    const auto retracted = co_await retract(room, by, id, reason);
    if (!retracted)
        co_return StanzaError::of(retracted.error());
    co_return xml::Element();
}

Task<Result<Done>> Moderation::retract(QString name, QString by, QString id, QString reason)
{
    if (!m_rooms.archive())
        co_return Error {Error::Kind::Refused, Reason::NotFound, u"Nothing is kept here."_s, u"item-not-found"_s, 0};
    ArchiveQuery query;
    query.ids = {id};
    const auto found = co_await m_rooms.archive()->find(name, query);
    if (!found)
        co_return found.error();
    auto* room = m_rooms.find(name);
    const auto element = found->messages.isEmpty() ? Result<xml::Element>(xml::Element()) : xml::parse(found->messages.first().stanza);
    if (!room || !element || element->isNull())
        co_return Error {Error::Kind::Refused, Reason::NotFound, u"There is no such message."_s, u"item-not-found"_s, 0};

    xml::Element moderated(u"moderated"_s, names::moderation);
    const auto* moderator = room->byNick(by);
    moderated.setAttribute(u"by"_s, (moderator ? moderator->jid : room->jid()).toString());
    if (moderator)
        moderated.add(xml::Element(u"occupant-id"_s, names::occupantId).with(u"id"_s, moderator->id));

    auto retract = xml::Element(u"retract"_s, names::retraction).with(u"id"_s, id).holding(moderated);
    if (!reason.isEmpty())
        retract.addTextElement(u"reason"_s, reason);
    const auto newId = m_rooms.newId();
    auto message = Stanza::message(room->jid(), {}, u"groupchat"_s);
    auto told = message.element();
    told.setAttribute(u"id"_s, newId);
    told.add(std::move(retract));
    told.add(stanzaId(*room, newId));
    message.setElement(std::move(told));
    room->send(message);
    room->forget(id);

    Occupant self;
    self.nick = by;
    m_rooms.keep(*room, moderator ? *moderator : self, message, newId);
    auto retracted = xml::Element(u"retracted"_s, names::retraction).with(u"stamp"_s, dateTimeText(m_rooms.now())).with(u"id"_s, id).holding(moderated);
    if (!reason.isEmpty())
        retracted.addTextElement(u"reason"_s, reason);
    m_rooms.replaceKept(*room, id, tombstone(*element, std::move(retracted)));
    m_rooms.tell(&RoomEvents::messageRetracted, *room, moderator ? *moderator : self, id);
    co_return Done {};
}

} // namespace everyport::xmpp::muc
