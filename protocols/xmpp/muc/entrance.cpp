#include "protocols/xmpp/muc/entrance.h"

#include <QDateTime>

#include "protocols/xmpp/muc/messages/roomsown.h"
#include "protocols/xmpp/muc/rooms/roomcard.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

namespace {

HistoryWish wishIn(const xml::Element& x, qint64 now)
{
    HistoryWish wish;
    const auto history = x.child(u"history");
    const auto number = [&](QStringView name) -> std::optional<int> {
        bool isNumber = false;
        const int value = history.attribute(name).toInt(&isNumber);
        return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
    };
    wish.characters = number(u"maxchars");
    wish.stanzas = number(u"maxstanzas");
    if (const auto seconds = number(u"seconds"))
        wish.since = now - qint64(*seconds) * 1000;
    if (const auto since = QDateTime::fromString(history.attribute(u"since"), Qt::ISODateWithMs); since.isValid())
        wish.since = std::max(wish.since.value_or(0), since.toMSecsSinceEpoch());
    return wish;
}

xml::Element mucIn(const Stanza& presence)
{
    return presence.element().child(u"x", ns::muc);
}

} // namespace

xml::Element shownPresence(const Stanza& presence)
{
    auto element = presence.element();
    element.removeAttribute(u"from");
    element.removeAttribute(u"to");
    element.removeElements(u"x", ns::muc);
    takeOutRoomsOwn(element, presence.to().bare());
    return element;
}

/// With the element that was asked with: clients tell by it that it is about a room.
void Entrance::refuse(const Stanza& presence, const StanzaError& error)
{
    auto answer = presence.error(error);
    auto element = answer.element();
    element.add(xml::Element(u"x"_s, ns::muc));
    answer.setElement(std::move(element));
    m_rooms.router().send(std::move(answer));
}

void Entrance::receive(const Stanza& presence)
{
    const auto type = presence.type();
    if (type.isNull())
        available(presence);
    else if (type == u"unavailable")
        leave(presence);
    else if (type == u"probe")
        probe(presence);
    // Nobody subscribes to a room.
}

/// Nobody is kept from leaving, but it counts: all are told of it, and coming again is answered by all.
void Entrance::leave(const Stanza& presence)
{
    auto* room = m_rooms.find(presence.to().local());
    auto* occupant = room ? room->byClient(presence.from()) : nullptr;
    if (!occupant)
        return;
    Notice how;
    how.text = presence.element().childText(u"status");
    const auto& policy = m_rooms.policy();
    room->meters.came(presence.from(), m_rooms.reactor().clock().now(), policy, policy.toldAsOne);
    room->leave(*occupant, presence.from(), how);
}

/// Servers and clients that are out of step ask how one who is here is (RFC 6121 §4.3); it is nobody else's to know.
void Entrance::probe(const Stanza& presence)
{
    auto* room = m_rooms.find(presence.to().local());
    const auto* by = room ? room->byClient(presence.from()) : nullptr;
    if (!by)
        return refuse(presence, {Condition::NotAcceptable, u"You are not in the room."_s});
    if (!m_rooms.mayTalk(*by))
        return refuse(presence, {Condition::PolicyViolation, ErrorType::Wait, u"That is too much at once."_s});
    if (presence.to().isBare()) {
        auto picture = avatarPresence(*room);
        picture.setTo(presence.from());
        return m_rooms.router().send(std::move(picture));
    }
    if (const auto* of = room->byNick(presence.to().resource()))
        return room->answerProbe(*of, *by, presence.from());
    m_rooms.router().send(Stanza::presence(presence.to(), presence.from(), u"unavailable"_s));
}

bool Entrance::isTooMuch(Room& room, const Stanza& presence)
{
    if (room.meters.mayCome(presence.from(), m_rooms.reactor().clock().now(), m_rooms.policy()))
        return false;
    refuse(
        presence, {Condition::PolicyViolation, ErrorType::Wait, u"You have come and gone too often: wait a moment."_s});
    return true;
}

/// What a newcomer has been told: everybody's presence, and what was said.
void Entrance::charge(Room& room, const Jid& who, const HistoryWish& wish)
{
    const auto history = std::min(wish.stanzas.value_or(room.config().history), room.config().history);
    room.meters.came(
        who, m_rooms.reactor().clock().now(), m_rooms.policy(), qsizetype(room.occupants().size()) + history);
}

void Entrance::available(const Stanza& presence)
{
    if (presence.to().isBare()) // §7.2.1
        return refuse(presence, {Condition::JidMalformed});
    auto* room = m_rooms.find(presence.to().local());
    auto* occupant = room ? room->byClient(presence.from()) : nullptr;
    if (!occupant) {
        // Without the element it is a client that believes to be here still, and would not know that it came anew.
        if (mucIn(presence).isNull())
            return refuse(presence, {Condition::NotAcceptable, u"You are not in the room."_s});
        if (!room) {
            if (const auto error = refusesRoom(presence))
                return refuse(presence, *error);
        }
        return come(room ? *room : m_rooms.create(presence.to().local(), presence.from()), presence, !room);
    }
    if (occupant->nick != presence.to().resource().simplified())
        return changeNick(*room, *occupant, presence);
    if (!mucIn(presence).isNull())
        return comeAnew(*room, *occupant, presence);
    if (!m_rooms.mayTalk(*occupant))
        return refuse(presence, {Condition::PolicyViolation, ErrorType::Wait, u"That is too much at once."_s});
    room->update(*occupant, presence.from(), shownPresence(presence));
}

std::optional<StanzaError> Entrance::refusesRoom(const Stanza& presence) const
{
    const auto& policy = m_rooms.policy();
    const auto who = presence.from();
    if (!policy.mayCreate(who, presence.to().local()))
        return StanzaError(Condition::NotAllowed, u"You may not make rooms here."_s);
    if (qsizetype(m_rooms.all().size()) >= policy.rooms
        || (m_rooms.ownedBy(who) >= policy.roomsOfOne && !policy.isAdmin(who)))
        return StanzaError(Condition::ResourceConstraint, u"There are too many rooms."_s);
    return std::nullopt;
}

/// §7.2.4 to 7.2.11
std::optional<StanzaError> Entrance::refusesGuest(const Room& room, const Stanza& presence, const QString& nick) const
{
    const auto who = presence.from();
    const auto& config = room.config();
    const auto affiliation = room.affiliationOf(who);
    if (affiliation == Affiliation::Outcast)
        return StanzaError(Condition::Forbidden, u"You are banned from this room."_s);
    if (room.lock.isShut() && affiliation != Affiliation::Owner)
        return StanzaError(Condition::ItemNotFound, u"The room is not ready yet."_s);
    if (config.isMembersOnly && affiliation < Affiliation::Member)
        return StanzaError(Condition::RegistrationRequired, u"This room is for members only."_s);
    if (config.isPasswordProtected && mucIn(presence).childText(u"password") != config.password
        && !m_rooms.policy().isAdmin(who))
        return StanzaError(Condition::NotAuthorized, u"This room needs its password."_s);
    if (nick.isEmpty() || nick.size() > m_rooms.policy().nickLength)
        return StanzaError(
            Condition::NotAcceptable, u"A nick has from 1 to %1 characters."_s.arg(m_rooms.policy().nickLength));
    const auto* holder = room.byNick(nick);
    if ((holder && (holder->plug || holder->account != who.bare())) || room.isReservedForOthers(nick, who))
        return StanzaError(Condition::Conflict, u"Somebody else has this nick."_s);
    if (holder && holder->clients.size() >= m_rooms.policy().clients)
        return StanzaError(Condition::ResourceConstraint, u"Too many of your clients are here."_s);
    const auto here = qsizetype(room.occupants().size());
    const bool isFull = config.maxOccupants > 0 && here >= config.maxOccupants && affiliation < Affiliation::Admin;
    if (!holder && (isFull || here >= m_rooms.policy().occupants))
        return StanzaError(Condition::ServiceUnavailable, ErrorType::Wait, u"The room is full."_s);
    return std::nullopt;
}

void Entrance::come(Room& room, const Stanza& presence, bool isNew)
{
    const auto asked = presence.to().resource();
    const auto nick = asked.simplified();
    if (isTooMuch(room, presence))
        return;
    if (const auto error = refusesGuest(room, presence, nick)) {
        m_rooms.closeIfEmpty(room);
        return refuse(presence, *error);
    }
    const auto wish = wishIn(mucIn(presence), m_rooms.now());
    Occupant::Client client{presence.from(), shownPresence(presence)};
    if (auto* own = room.byNick(nick)) {
        charge(room, presence.from(), wish);
        return room.join(*own, std::move(client), wish);
    }
    const auto password = mucIn(presence).childText(u"password");
    if (const auto error = room.guard ? room.guard->refuses(room, presence.from(), nick, password) : std::nullopt) {
        m_rooms.closeIfEmpty(room);
        return refuse(presence, *error);
    }
    Notice notice;
    if (isNew)
        notice.ownStatuses.append(201);
    if (nick != asked)
        notice.ownStatuses.append(210);
    charge(room, presence.from(), wish);
    room.enter(nick, presence.from().bare(), std::move(client), notice, wish);
}

/// One that is out of step: as if it came anew.
void Entrance::comeAnew(Room& room, Occupant& occupant, const Stanza& presence)
{
    if (isTooMuch(room, presence))
        return;
    const auto wish = wishIn(mucIn(presence), m_rooms.now());
    charge(room, presence.from(), wish);
    room.join(occupant, {presence.from(), shownPresence(presence)}, wish);
}

void Entrance::changeNick(Room& room, Occupant& occupant, const Stanza& presence)
{
    const auto nick = presence.to().resource().simplified();
    const auto& policy = m_rooms.policy();
    if (nick.isEmpty() || nick.size() > policy.nickLength)
        return refuse(presence, {Condition::NotAcceptable});
    if (room.byNick(nick) || room.isReservedForOthers(nick, presence.from()))
        return refuse(presence, {Condition::Conflict, u"Somebody else has this nick."_s});
    if (!m_rooms.mayTalk(occupant))
        return refuse(presence, {Condition::PolicyViolation, ErrorType::Wait, u"That is too much at once."_s});
    room.rename(occupant, nick);
    room.update(occupant, presence.from(), shownPresence(presence));
}

} // namespace everyport::xmpp::muc
