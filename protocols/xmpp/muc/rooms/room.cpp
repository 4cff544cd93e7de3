#include "protocols/xmpp/muc/rooms/room.h"

#include <algorithm>

#include <QMessageAuthenticationCode>

#include "protocols/xmpp/muc/rooms/roomcard.h"
#include "protocols/xmpp/muc/rooms/rooms.h"
#include "protocols/xmpp/stanza/delay.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

Room::Room(Rooms& rooms, RoomRecord kept)
    : record(std::move(kept)), m_rooms(rooms), m_jid(Jid::make(record.name, rooms.service().domain()).valueOr({}))
{
}

Occupant* Room::byNick(const QString& nick) const
{
    const auto found = m_occupants.find(nick);
    return found == m_occupants.end() ? nullptr : found->second.get();
}

Occupant* Room::same(const Occupant& who) const
{
    if (auto* still = byNick(who.nick); still && still->id == who.id)
        return still;
    for (const auto& [nick, occupant] : m_occupants) {
        if (occupant->id == who.id)
            return occupant.get();
    }
    return nullptr;
}

QList<Occupant*> Room::ofAccount(const Jid& account) const
{
    QList<Occupant*> all;
    if (!m_accounts.contains(account))
        return all;
    for (const auto& [nick, occupant] : m_occupants) {
        if (occupant->account == account)
            all.append(occupant.get());
    }
    return all;
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
    m_occupants.emplace(nick, std::move(occupant));
    if (!account.isNull()) {
        ++m_accounts[account];
        added.meters = meters.of(account, m_rooms.reactor().clock().now(), m_rooms.policy());
    }
    return added;
}

void Room::setClient(Occupant& occupant, Occupant::Client client)
{
    dropClient(occupant, client.jid);
    m_byClient.insert(client.jid, &occupant);
    occupant.clients.append(std::move(client));
}

void Room::dropClient(Occupant& occupant, const Jid& client)
{
    m_byClient.remove(client);
    occupant.clients.removeIf([&](const Occupant::Client& one) { return one.jid == client; });
}

Occupant& Room::enter(
    const QString& nick, const Jid& account, Occupant::Client client, const Notice& notice, const HistoryWish& wish)
{
    auto& occupant = add(nick, account, {});
    const auto jid = client.jid;
    occupant.ranks.affiliation = affiliationOf(account);
    occupant.ranks.role = roleOnEntering(occupant.ranks.affiliation, config().isModerated);
    setClient(occupant, std::move(client));
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
    setClient(occupant, std::move(client));
    announce(occupant);
    welcome(occupant, jid, {}, wish);
}

void Room::update(Occupant& occupant, const Jid& client, xml::Element presence)
{
    setClient(occupant, {client, std::move(presence)});
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
    for (const auto& [nick, other] : m_occupants) {
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
    sendHistory(occupant, client, wish);
    sendSubject(client);
}

void Room::sendHistory(const Occupant& occupant, const Jid& client, const HistoryWish& wish) const
{
    auto left = std::min(wish.stanzas.value_or(config().history), config().history);
    auto characters = wish.characters.value_or(std::numeric_limits<int>::max());
    auto from = m_history.end();
    while (from != m_history.begin() && left > 0) {
        const auto& said = *std::prev(from);
        if (said.characters > characters || said.at < occupant.heardFrom || (wish.since && said.at < *wish.since))
            break;
        characters -= int(said.characters);
        --left;
        --from;
    }
    for (; from != m_history.end(); ++from) {
        auto message = from->message;
        auto element = message.element();
        element.add(delayElement(m_jid, from->at));
        message.setElement(std::move(element));
        message.setTo(client);
        m_rooms.router().send(std::move(message));
    }
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

void Room::place(Occupant& occupant, const QString& nick)
{
    auto node = m_occupants.extract(occupant.nick);
    node.key() = nick;
    m_occupants.insert(std::move(node));
    occupant.nick = nick;
    occupant.jid = m_jid.withResource(nick).valueOr({});
}

/// §7.6: gone under the old nick, there under the new one.
void Room::rename(Occupant& occupant, const QString& nick)
{
    Notice notice;
    notice.statuses = {303};
    notice.newNick = nick;
    notifyOthers(occupant, u"unavailable"_s, notice);
    notifyOwn(occupant, u"unavailable"_s, notice);
    place(occupant, nick);
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
    dropClient(occupant, client);
    announce(occupant);
}

void Room::remove(Occupant& occupant, const Notice& how)
{
    occupant.ranks.role = Role::None;
    notifyOwn(occupant, u"unavailable"_s, how);
    for (const auto& client : std::as_const(occupant.clients))
        m_byClient.remove(client.jid);
    auto gone = std::move(m_occupants.extract(occupant.nick).mapped());
    if (!gone->account.isNull() && --m_accounts[gone->account] == 0)
        m_accounts.remove(gone->account);
    notifyOthers(*gone, u"unavailable"_s, how);
    m_rooms.notify(&RoomEvents::left, *this, *gone, how);
    if (gone->plug)
        gone->plug->removed(*this, *gone, how);
    m_rooms.closeIfEmpty(*this);
}

void Room::removeAll(const Notice& how)
{
    while (!m_occupants.empty()) {
        const auto gone = std::move(m_occupants.extract(m_occupants.begin()).mapped());
        gone->ranks.role = Role::None;
        notifyOwn(*gone, u"unavailable"_s, how); // all go: to tell each of each would be a storm
        m_rooms.notify(&RoomEvents::left, *this, *gone, how);
        if (gone->plug)
            gone->plug->removed(*this, *gone, how);
    }
    m_byClient.clear();
    m_accounts.clear();
}

void Room::remember(const Stanza& message, const QString& id)
{
    remember(message, id, m_rooms.now());
}

void Room::remember(const Stanza& message, const QString& id, qint64 at)
{
    m_history.push_back({message, id, at, message.element().childText(u"body").size()});
    while (m_history.size() > size_t(RoomConfig::mostHistory))
        m_history.pop_front();
}

const Stanza* Room::remembered(const QString& id) const
{
    const auto found = std::find_if(
        m_history.begin(), m_history.end(), [&](const Said& said) { return said.id == id; });
    return found == m_history.end() ? nullptr : &found->message;
}

QStringList Room::rememberedIds() const
{
    QStringList ids;
    for (const auto& said : m_history)
        ids.append(said.id);
    return ids;
}

void Room::forget(const QString& id)
{
    std::erase_if(m_history, [&](const Said& said) { return said.id == id; });
    m_forgotten.push_back(id);
    if (m_forgotten.size() > size_t(RoomConfig::mostHistory))
        m_forgotten.pop_front();
}

} // namespace everyport::xmpp::muc
