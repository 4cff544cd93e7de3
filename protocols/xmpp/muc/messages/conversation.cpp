#include "protocols/xmpp/muc/messages/conversation.h"

#include "protocols/xmpp/muc/messages/moderation.h"
#include "protocols/xmpp/muc/messages/roomsown.h"
#include "protocols/xmpp/stanza/delay.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

namespace {

Stanza with(Stanza stanza, xml::Element element)
{
    stanza.setElement(std::move(element));
    return stanza;
}

/// XEP-0334, and that somebody is typing: not worth keeping.
bool isWorthKeeping(const xml::Element& message)
{
    if (!message.child(u"store", ns::hints).isNull())
        return true;
    if (!message.child(u"no-store", ns::hints).isNull() || !message.child(u"no-permanent-store", ns::hints).isNull())
        return false;
    if (!message.childText(u"body").isEmpty())
        return true;
    for (const auto& child : message.elements()) {
        const auto of = child.ns();
        if (of != ns::chatStates && of != ns::client && of != ns::stanzaIds && of != ns::occupantIds && of != ns::hints)
            return true; // a reaction, a marker, a retraction
    }
    return false;
}

/// §8.1: one with a body or a thread speaks of something else.
bool isSubjectChange(const xml::Element& message)
{
    return !message.child(u"subject").isNull() && message.child(u"body").isNull() && message.child(u"thread").isNull();
}

bool isSaidBy(const xml::Element& message, const Occupant& who)
{
    return !who.id.isEmpty() && authorOf(message) == who.id;
}

bool maySetSubject(const Room& room, const Occupant& who)
{
    return who.ranks.role == Role::Moderator
        || (room.config().occupantsChangeSubject && who.ranks.role == Role::Participant);
}

/// XEP-0424 §5: what stands in the archive for a message that was taken back.
xml::Element tombstone(const Room& room, const QString& id, xml::Element message, const QList<xml::Element>& retracted)
{
    const auto occupant = message.child(u"occupant-id", ns::occupantIds);
    message.clearNodes();
    message.add(occupant);
    message.add(stanzaId(room, id));
    for (const auto& one : retracted)
        message.add(one);
    return message;
}

/// XEP-0461 §3.1: who wrote what is replied to. People of other networks know its id alone, and the room as long as it
/// remembers it whose it was.
void addressReply(const Room& room, xml::Element& message)
{
    auto reply = message.child(u"reply", ns::reply);
    const auto* to = reply.hasAttribute(u"to") ? nullptr : room.history.find(reply.attribute(u"id"));
    if (!to)
        return;
    reply.setAttribute(u"to"_s, to->from().toString());
    message.removeElements(u"reply", ns::reply);
    message.add(std::move(reply));
}

} // namespace

bool mayWriteInPrivate(const RoomConfig& config, const Occupant& from)
{
    switch (config.privateMessages) {
    case PrivateMessages::Anyone: return true;
    case PrivateMessages::Participants: return from.ranks.role >= Role::Participant;
    case PrivateMessages::Moderators: return from.ranks.role == Role::Moderator;
    case PrivateMessages::None: break;
    }
    return false;
}

xml::Element stanzaId(const Room& room, const QString& id)
{
    return xml::Element(u"stanza-id"_s, ns::stanzaIds).with(u"id"_s, id).with(u"by"_s, room.jid().toString());
}

void bury(
    Room& room, const QList<SaidMessage>& whole, const std::function<QList<xml::Element>(const QString& id)>& retracted)
{
    for (const auto& part : whole) {
        const bool isBuried = isTombstone(part.stanza) || room.history.hasForgotten(part.id);
        room.history.forget(part.id);
        if (&part == &whole.first() || !isBuried)
            room.rooms().replaceKept(room, part.id, tombstone(room, part.id, part.stanza, retracted(part.id)));
    }
}

void Conversation::groupMessage(const Stanza& message)
{
    auto* room = m_rooms.findFor(message.to().local(), message.from());
    if (!room)
        return refuse(message, {Condition::ItemNotFound});
    auto* from = room->byClient(message.from());
    if (!from)
        return refuse(message, {Condition::NotAcceptable, u"You are not in the room."_s});
    if (!m_rooms.mayTalk(*from))
        return refuse(message, {Condition::PolicyViolation, ErrorType::Wait, u"That is too much at once."_s});
    room->lock.used(); // nobody but its owner gets into one that is shut
    const auto& element = message.element();
    if (isSubjectChange(element))
        return changeSubject(*room, *from, message);
    if (from->ranks.role < Role::Participant)
        return refuse(message, {Condition::Forbidden, u"You have no voice in this room."_s});
    say(*room, *from, message);
}

QString Conversation::say(Room& room, const Occupant& from, Stanza message)
{
    const auto id = m_rooms.newId();
    auto element = message.element();
    takeOutRoomsOwn(element, room.jid());
    if (from.plug)
        addressReply(room, element);
    element.add(xml::Element(u"occupant-id"_s, ns::occupantIds).with(u"id"_s, from.id));
    element.add(stanzaId(room, id));
    message.setElement(std::move(element));
    message.setFrom(from.jid);
    message.setTo({});
    if (!message.element().childText(u"body").isEmpty())
        room.history.remember(message, id, m_rooms.now());
    if (isWorthKeeping(message.element()))
        m_rooms.keep(room, from, message, id);
    room.send(message);
    m_rooms.notify(&RoomEvents::messageReceived, room, from, message, id);
    const auto retracts = message.element().child(u"retract", ns::retraction).attribute(u"id");
    if (!retracts.isEmpty())
        m_work.start(retractKept(room.name(), from.outline(), retracts), u"Taking back what was said"_s);
    return id;
}

/// XEP-0424 §5: who comes later is not told what was taken back, if it was said by the same person.
Task<Result<Done>> Conversation::retractKept(QString name, Occupant from, QString id)
{
    const auto whole = co_await wholeMessage(m_rooms, name, id, from.id);
    auto* room = m_rooms.find(name);
    if (!whole || !room || !isSaidBy(whole->first().stanza, from))
        co_return Done{};
    // What is a tombstone stays as it is: it may be a moderator's, whose mark is not the author's to take away.
    if (isTombstone(whole->first().stanza) || room->history.hasForgotten(id))
        co_return Done{};
    bury(*room, *whole, [stamp = dateTimeText(m_rooms.now())](const QString& part) {
        return QList{xml::Element(u"retracted"_s, ns::retraction).with(u"stamp"_s, stamp).with(u"id"_s, part)};
    });
    const auto* here = room->same(from);
    m_rooms.notify(&RoomEvents::messageRetracted, *room, here ? *here : from, id, QString());
    co_return Done{};
}

void Conversation::retract(Room& room, const Occupant* by, const QString& id, const QString& reason)
{
    m_work.start(retractFor(room.name(), by ? by->outline() : Occupant{}, id, reason), u"Taking back what was said"_s);
}

Task<Result<Done>> Conversation::retractFor(QString name, Occupant by, QString id, QString reason)
{
    const auto whole = co_await wholeMessage(m_rooms, name, id);
    auto* room = m_rooms.find(name);
    if (!room)
        co_return Done{};
    const auto* here = by.id.isEmpty() ? nullptr : room->same(by);
    if (here && whole && isSaidBy(whole->first().stanza, by)) {
        auto message = Stanza::message({}, {}, u"groupchat"_s);
        auto element = message.element();
        element.setAttribute(u"id"_s, m_rooms.newId());
        element.add(xml::Element(u"retract"_s, ns::retraction).with(u"id"_s, id));
        say(*room, *here, with(std::move(message), std::move(element)));
        co_return Done{};
    }
    // Who was there when it was said has it, whether or not it is kept.
    announceModeration(*room, by, id, reason, whole.valueOr({}));
    if (!whole && whole.error().reason != Reason::NotFound)
        co_return whole.error();
    co_return Done{};
}

void Conversation::changeSubject(Room& room, const Occupant& from, const Stanza& message)
{
    if (!maySetSubject(room, from))
        return refuse(message, {Condition::Forbidden, u"You may not change the subject."_s});
    auto element = message.element();
    if (element.childText(u"subject").size() > m_rooms.policy().subjectLength)
        return refuse(message, {Condition::PolicyViolation, u"The subject is too long."_s});
    takeOutRoomsOwn(element, room.jid());
    m_work.start(keepSubject(room.name(), from.outline(), with(message, std::move(element))), u"Keeping a subject"_s);
}

/// Null where they may not set the subject any more, which they have been told.
const Occupant* Conversation::subjectSetter(const Room& room, const Occupant& asked, const Stanza& message)
{
    const auto* here = room.same(asked);
    if (here && maySetSubject(room, *here))
        return here;
    refuse(message,
        here ? StanzaError(Condition::Forbidden, u"You may not change the subject."_s)
             : StanzaError(Condition::NotAcceptable, u"You are not in the room."_s));
    return nullptr;
}

/// Kicks, roles and nicks do not wait for a turn: who asks may lose the right, or be called otherwise, at each wait.
Task<Result<Done>> Conversation::keepSubject(QString name, Occupant from, Stanza message)
{
    const auto turn = co_await m_rooms.takeTurn(name);
    if (!turn) {
        refuse(message, StanzaError::forPeer(turn.error()));
        co_return Done{};
    }
    auto* room = m_rooms.find(name);
    const auto* here = subjectSetter(*room, from, message);
    if (!here)
        co_return Done{};
    Subject subject{message.element().childText(u"subject"), here->nick, m_rooms.now()};
    auto saving = m_rooms.saveSubject(*room, subject);
    const auto saved = co_await std::move(saving);
    if (!saved) {
        refuse(message, StanzaError::forPeer(saved.error()));
        co_return saved;
    }
    room = m_rooms.find(name);
    if (!room)
        co_return Done{};
    here = subjectSetter(*room, from, message);
    if (!here || subject.nick != here->nick)
        m_rooms.saveSubjectLater(*room); // it is kept otherwise
    if (!here)
        co_return Done{};
    subject.nick = here->nick;
    auto element = message.element();
    element.add(xml::Element(u"occupant-id"_s, ns::occupantIds).with(u"id"_s, here->id));
    auto told = with(message, std::move(element));
    told.setFrom(here->jid);
    showSubject(*room, subject, std::move(told));
    co_return Done{};
}

void Conversation::setSubject(Room& room, const QString& nick, const QString& text, Stanza message)
{
    showSubject(room, {text, nick, m_rooms.now()}, std::move(message));
    m_rooms.saveSubjectLater(room);
}

void Conversation::showSubject(Room& room, const Subject& subject, Stanza message)
{
    const auto id = m_rooms.newId();
    auto element = message.element();
    element.add(stanzaId(room, id));
    message.setElement(std::move(element));
    message.setTo({});
    room.record.subject = subject;
    room.send(message);
    m_rooms.notify(&RoomEvents::subjectChanged, room, subject.nick);
}

void Conversation::privateMessage(const Stanza& message)
{
    auto* room = m_rooms.findFor(message.to().local(), message.from());
    if (!room)
        return refuse(message, {Condition::ItemNotFound});
    auto* from = room->byClient(message.from());
    if (!from)
        return refuse(message, {Condition::NotAcceptable, u"You are not in the room."_s});
    if (message.type() == u"groupchat")
        return refuse(message, {Condition::BadRequest});
    auto* to = room->byNick(message.to().resource());
    if (!to)
        return refuse(message, {Condition::ItemNotFound, u"Nobody here has this nick."_s});
    if (!m_rooms.mayTalk(*from))
        return refuse(message, {Condition::PolicyViolation, ErrorType::Wait, u"That is too much at once."_s});
    if (!mayWriteInPrivate(room->config(), *from))
        return refuse(message, {Condition::Forbidden, u"Private messages are not allowed here."_s});
    auto element = message.element();
    takeOutRoomsOwn(element, room->jid());
    element.add(xml::Element(u"x"_s, ns::mucUser)); // §7.5: clients tell by it that this went through a room
    element.add(xml::Element(u"occupant-id"_s, ns::occupantIds).with(u"id"_s, from->id));
    auto passed = with(message, std::move(element));
    passed.setFrom(from->jid);
    if (to->plug)
        to->plug->privateMessageReceived(*room, *to, *from, passed);
    else
        room->sendTo(*to, std::move(passed));
}

} // namespace everyport::xmpp::muc
