#include "protocols/xmpp/muc/rooms/roomcard.h"

#include <QCryptographicHash>

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

QString avatarHash(const QByteArray& card)
{
    const auto element = card.isEmpty() ? Result<xml::Element>(xml::Element()) : xml::parse(card);
    const auto picture = element ? element->child(u"PHOTO").childText(u"BINVAL") : QString();
    if (picture.isEmpty())
        return {};
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray::fromBase64(picture.toLatin1()), QCryptographicHash::Sha1).toHex());
}

Stanza avatarPresence(const Room& room)
{
    const auto updates = u"vcard-temp:x:update"_s;
    auto presence = Stanza::presence(room.jid(), {});
    auto element = presence.element();
    xml::Element x(u"x"_s, updates);
    x.addTextElement(u"photo"_s, avatarHash(room.record.card));
    element.add(std::move(x));
    presence.setElement(std::move(element));
    return presence;
}

QStringList RoomCard::namespaces() const
{
    return {ns::vcardTemp};
}

Task<Answer> RoomCard::answer(Room& room, Stanza request)
{
    const auto card = request.payload();
    if (card.name() != u"vCard")
        return answeredNow(StanzaError(Condition::BadRequest));
    if (!request.isSet()) {
        if (room.record.card.isEmpty())
            return answeredNow(xml::Element(u"vCard"_s, ns::vcardTemp));
        const auto kept = xml::parse(room.record.card);
        return answeredNow(kept ? Answer(*kept) : Answer(StanzaError(Condition::InternalServerError)));
    }
    if (room.affiliationOf(request.from()) != Affiliation::Owner)
        return answeredNow(StanzaError(Condition::Forbidden, u"That is for owners of the room."_s));
    const auto bytes = xml::serialise(card);
    if (bytes.size() > mostBytes)
        return answeredNow(StanzaError(Condition::PolicyViolation, u"The picture is too large."_s));
    return m_rooms.toItsEnd(change(room.name(), request.from(), card.elements().isEmpty() ? QByteArray() : bytes));
}

Task<Answer> RoomCard::change(QString name, Jid asker, QByteArray card)
{
    const auto turn = co_await m_rooms.takeTurn(name);
    if (!turn)
        co_return StanzaError::of(turn.error());
    auto* room = m_rooms.find(name);
    if (room->affiliationOf(asker) != Affiliation::Owner)
        co_return StanzaError(Condition::Forbidden);
    auto record = room->record;
    record.card = card;
    auto saving = m_rooms.save(std::move(record), false);
    const auto saved = co_await std::move(saving);
    room = m_rooms.find(name);
    if (!saved || !room)
        co_return outcome(saved);
    room->record.card = card;
    room->send(avatarPresence(*room));
    room->sendStatus({104});
    m_rooms.notify(&RoomEvents::configurationChanged, *room);
    co_return xml::Element();
}

} // namespace everyport::xmpp::muc
