#include "protocols/xmpp/muc/rooms/room.h"

#include <algorithm>

#include <QMessageAuthenticationCode>

#include "protocols/xmpp/muc/rooms/occupantpresence.h"
#include "protocols/xmpp/muc/rooms/roomcard.h"
#include "protocols/xmpp/muc/rooms/rooms.h"
#include "protocols/xmpp/stanza/delay.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

Room::Room(Rooms& rooms, RoomRecord kept)
    : record(std::move(kept)), m_rooms(rooms), m_jid(Jid::make(record.name, rooms.service().domain()).valueOr({}))
{
}

Affiliation Room::affiliationOf(const Jid& who) const
{
    if (who.isNull())
        return Affiliation::None;
    if (m_rooms.policy().isAdmin(who))
        return Affiliation::Owner;
    const auto own = record.members.constFind(who.bare());
    if (own != record.members.constEnd() && own->affiliation != Affiliation::None)
        return own->affiliation;
    return record.members.value(who.domainOnly()).affiliation; // a whole domain's, as with bans
}

bool Room::isReservedForOthers(const QString& nick, const Jid& who) const
{
    return m_rooms.policy().isOwnNick(nick) || isRegisteredByOthers(nick, who);
}

bool Room::isRegisteredByOthers(const QString& nick, const Jid& who) const
{
    for (const auto& [member, membership] : record.members.asKeyValueRange()) {
        if (membership.nick == nick && member != who.bare())
            return true;
    }
    return false;
}

/// XEP-0421: the same for as long as the room is there, and nobody can tell from it who it is.
QString Room::occupantId(const QString& whose) const
{
    const auto code = QMessageAuthenticationCode::hash(whose.toUtf8(), record.secret, QCryptographicHash::Sha256);
    return QString::fromLatin1(code.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

bool Room::isSecretFrom(const Jid& client) const
{
    if (seen().isPublic || byClient(client))
        return false;
    return affiliationOf(client) == Affiliation::Outcast || (guard && guard->isBanned(*this, client));
}

qint64 Room::readableFrom(const Jid& client) const
{
    if (const auto* occupant = byClient(client))
        return occupant->heardFrom;
    return std::max(record.guarded.shownFrom, record.guarded.heardFrom);
}

Subject Room::subjectFor(const Jid& client) const
{
    return record.subject.at < readableFrom(client) ? Subject() : record.subject;
}

Occupant& Room::add(const QString& nick, const Jid& account, const QString& identity)
{
    auto occupant = std::make_unique<Occupant>();
    auto& added = *occupant;
    added.account = account;
    if (!account.isNull())
        added.id = occupantId(account.toString());
    else
        added.id = occupantId(identity.isEmpty() ? m_jid.withResource(nick).valueOr({}).toString() : identity);
    added.nick = nick;
    added.heardFrom = record.guarded.heardFrom;
    added.jid = m_jid.withResource(nick).valueOr({});
    if (!account.isNull())
        added.meters = meters.of(account, m_rooms.reactor().clock().now(), m_rooms.policy());
    return m_occupants.add(std::move(occupant));
}

Occupant& Room::enter(
    const QString& nick, const Jid& account, Occupant::Client client, const Notice& notice, const HistoryWish& wish)
{
    auto& occupant = add(nick, account, {});
    const auto jid = client.jid;
    occupant.ranks.affiliation = affiliationOf(account);
    occupant.ranks.role = roleOnEntering(occupant.ranks.affiliation, config().isModerated);
    m_occupants.setClient(occupant, std::move(client));
    notifyOthers(occupant, {}, notice);
    welcome(occupant, jid, notice, wish);
    m_rooms.notify(&RoomEvents::joined, *this, occupant);
    return occupant;
}

Occupant& Room::plugIn(const QString& nick, const Jid& account, InternalOccupant& plug, xml::Element presence,
    Role role, const QString& identity)
{
    auto& occupant = add(nick, account, identity);
    occupant.plug = &plug;
    occupant.plugPresence = std::move(presence);
    occupant.ranks = {role, affiliationOf(account)};
    notifyOthers(occupant, {}, {});
    m_rooms.notify(&RoomEvents::joined, *this, occupant);
    return occupant;
}

void Room::join(Occupant& occupant, Occupant::Client client, const HistoryWish& wish)
{
    const auto jid = client.jid;
    m_occupants.setClient(occupant, std::move(client));
    announce(occupant);
    welcome(occupant, jid, {}, wish);
}

void Room::update(Occupant& occupant, const Jid& client, xml::Element presence)
{
    m_occupants.setClient(occupant, {client, std::move(presence)});
    announce(occupant);
    m_rooms.notify(&RoomEvents::changed, *this, occupant);
}

/// §7.2.2: first who is there, then the newcomer's own presence, what was said, and the subject last.
void Room::welcome(const Occupant& occupant, const Jid& client, const Notice& notice, const HistoryWish& wish)
{
    if (!record.card.isEmpty()) {
        auto picture = avatarPresence(*this);
        picture.setTo(client);
        m_rooms.router().send(std::move(picture));
    }
    const bool withAddress = seesAddresses(occupant);
    for (const auto& [nick, other] : m_occupants.all()) {
        if (other.get() == &occupant || !isShown(*other, occupant))
            continue;
        auto presence = presenceOf(*other, {}, {}, withAddress, false);
        presence.setTo(client);
        m_rooms.router().send(std::move(presence));
    }
    auto all = notice;
    if (config().isNonAnonymous)
        all.ownStatuses.append(100);
    if (config().isLogged && m_rooms.archive())
        all.ownStatuses.append(170);
    auto own = presenceOf(occupant, {}, all, true, true);
    own.setTo(client);
    m_rooms.router().send(std::move(own));
    history.replay(wish, config().history, occupant.heardFrom, m_jid, [&](Stanza message) {
        message.setTo(client);
        m_rooms.router().send(std::move(message));
    });
    sendSubject(client);
}

/// §7.2.15: also an empty one; it says that the history is over.
void Room::sendSubject(const Jid& client) const
{
    const auto subject = subjectFor(client);
    const auto by = subject.nick.isEmpty() ? m_jid : m_jid.withResource(subject.nick).valueOr(m_jid);
    auto message = Stanza::message(by, client, u"groupchat"_s);
    auto element = message.element();
    element.addTextElement(u"subject"_s, subject.text);
    if (subject.at > 0)
        element.add(delayElement(m_jid, subject.at));
    message.setElement(std::move(element));
    m_rooms.router().send(std::move(message));
}

/// §7.6: gone under the old nick, there under the new one.
void Room::rename(Occupant& occupant, const QString& nick)
{
    Notice notice;
    notice.statuses = {303};
    notice.newNick = nick;
    notifyOthers(occupant, u"unavailable"_s, notice);
    notifyOwn(occupant, u"unavailable"_s, notice);
    m_occupants.rename(occupant, nick, m_jid.withResource(nick).valueOr({}));
    announce(occupant);
    m_rooms.notify(&RoomEvents::changed, *this, occupant);
}

void Room::leave(Occupant& occupant, const Jid& client, const Notice& how)
{
    if (occupant.clients.size() == 1) {
        remove(occupant, how);
        return;
    }
    auto last = presenceOf(occupant, u"unavailable"_s, how, true, true);
    last.setTo(client);
    m_rooms.router().send(std::move(last));
    m_occupants.dropClient(occupant, client);
    announce(occupant);
}

void Room::remove(Occupant& occupant, const Notice& how)
{
    occupant.ranks.role = Role::None;
    notifyOwn(occupant, u"unavailable"_s, how);
    const auto gone = m_occupants.take(occupant.nick);
    notifyOthers(*gone, u"unavailable"_s, how);
    m_rooms.notify(&RoomEvents::left, *this, *gone, how);
    if (gone->plug)
        gone->plug->removed(*this, *gone, how);
    m_rooms.closeIfEmpty(*this);
}

void Room::removeAll(const Notice& how)
{
    while (!m_occupants.isEmpty()) {
        const auto gone = m_occupants.take(m_occupants.all().begin()->first);
        gone->ranks.role = Role::None;
        notifyOwn(*gone, u"unavailable"_s, how); // all go: to tell each of each would be a storm
        m_rooms.notify(&RoomEvents::left, *this, *gone, how);
        if (gone->plug)
            gone->plug->removed(*this, *gone, how);
    }
}

Stanza Room::presenceOf(
    const Occupant& occupant, const QString& type, const Notice& notice, bool withAddress, bool isOwn) const
{
    const auto hats = record.members.value(occupant.account).hats;
    return occupantPresence(occupant, hats, type, notice, withAddress, isOwn);
}

bool Room::isShown(const Occupant& occupant, const Occupant& to) const
{
    return occupant.ranks.role == Role::None || config().presenceBroadcast.has(occupant.ranks.role)
        || to.ranks.role == Role::Moderator;
}

/// At most two writings for all: with their address, and without.
void Room::notifyOthers(const Occupant& about, const QString& type, const Notice& notice) const
{
    QList<Jid> seeing;
    QList<Jid> others;
    for (const auto& [nick, other] : m_occupants.all()) {
        if (other.get() == &about || !isShown(about, *other))
            continue;
        auto& list = seesAddresses(*other) ? seeing : others;
        for (const auto& client : std::as_const(other->clients))
            list.append(client.jid);
    }
    if (!seeing.isEmpty())
        m_rooms.router().broadcast(Broadcast(presenceOf(about, type, notice, true, false)), seeing);
    if (!others.isEmpty())
        m_rooms.router().broadcast(Broadcast(presenceOf(about, type, notice, false, false)), others);
}

void Room::notifyOwn(const Occupant& occupant, const QString& type, const Notice& notice) const
{
    if (!occupant.clients.isEmpty())
        sendTo(occupant, presenceOf(occupant, type, notice, true, true));
}

void Room::announce(const Occupant& occupant, const Notice& notice)
{
    notifyOthers(occupant, {}, notice);
    notifyOwn(occupant, {}, notice);
}

void Room::answerProbe(const Occupant& of, const Occupant& by, const Jid& client) const
{
    const bool isOwn = &of == &by;
    if (!isOwn && !isShown(of, by))
        return;
    auto presence = presenceOf(of, {}, {}, isOwn || seesAddresses(by), isOwn);
    presence.setTo(client);
    m_rooms.router().send(std::move(presence));
}

void Room::sendAffiliation(const Jid& who, Affiliation affiliation, const Notice& notice) const
{
    QList<Jid> seeing;
    for (const auto& [nick, occupant] : m_occupants.all()) {
        for (const auto& client : std::as_const(occupant->clients)) {
            if (seesAddresses(*occupant))
                seeing.append(client.jid);
        }
    }
    if (seeing.isEmpty())
        return;
    Occupant absent;
    absent.account = who;
    absent.ranks = {Role::None, affiliation};
    auto message = Stanza::message(m_jid, {});
    auto element = message.element();
    element.add(xml::Element(u"x"_s, ns::mucUser).holding(occupantItem(absent, notice, true)));
    message.setElement(std::move(element));
    m_rooms.router().broadcast(Broadcast(message), seeing);
}

void Room::send(const Stanza& message) const
{
    const auto recipients = m_occupants.clients();
    if (!recipients.isEmpty())
        m_rooms.router().broadcast(Broadcast(message), recipients);
}

void Room::sendTo(const Occupant& occupant, Stanza stanza) const
{
    const auto clients = occupant.clients; // an answer may be on its way back at once
    for (const auto& client : clients) {
        stanza.setTo(client.jid);
        m_rooms.router().send(stanza);
    }
}

void Room::sendStatus(const QList<int>& statuses) const
{
    auto message = Stanza::message(m_jid, {}, u"groupchat"_s);
    auto element = message.element();
    xml::Element x(u"x"_s, ns::mucUser);
    addStatuses(x, statuses);
    element.add(std::move(x));
    message.setElement(std::move(element));
    send(message);
}

} // namespace everyport::xmpp::muc
