// How a room's news reaches its occupants.
#include "protocols/xmpp/muc/configuration/names.h"
#include "protocols/xmpp/muc/rooms/room.h"
#include "protocols/xmpp/muc/rooms/rooms.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::muc {

namespace {

void addStatuses(xml::Element& x, const QList<int>& statuses)
{
    for (const int status : statuses)
        x.add(xml::Element(u"status"_s, names::user).with(u"code"_s, QString::number(status)));
}

xml::Element itemOf(const Occupant& occupant, const Notice& notice, bool withAddress)
{
    auto item = xml::Element(u"item"_s, names::user)
                    .with(u"affiliation"_s, affiliationName(occupant.ranks.affiliation))
                    .with(u"role"_s, roleName(occupant.ranks.role));
    if (const auto address = occupant.address(); withAddress && !address.isNull())
        item.setAttribute(u"jid"_s, address.toString());
    if (!notice.newNick.isEmpty())
        item.setAttribute(u"nick"_s, notice.newNick);
    if (!notice.actor.isEmpty())
        item.add(xml::Element(u"actor"_s, names::user).with(u"nick"_s, notice.actor));
    if (!notice.reason.isEmpty())
        item.addTextElement(u"reason"_s, notice.reason);
    return item;
}

xml::Element hatsOf(const QList<Hat>& worn)
{
    xml::Element hats(u"hats"_s, names::hats);
    for (const auto& hat : worn)
        hats.add(xml::Element(u"hat"_s, names::hats).with(u"uri"_s, hat.uri).with(u"title"_s, hat.title));
    return hats;
}

} // namespace

Stanza Room::presenceOf(
    const Occupant& occupant, const QString& type, const Notice& notice, bool withAddress, bool isOwn) const
{
    auto presence = Stanza::presence(occupant.jid, {}, type);
    auto element = type.isEmpty() ? occupant.presence() : xml::Element();
    if (element.isNull())
        element = presence.element();
    else
        element.setAttribute(u"from"_s, occupant.jid.toString());
    if (!notice.text.isEmpty())
        element.addTextElement(u"status"_s, notice.text);
    element.add(xml::Element(u"occupant-id"_s, names::occupantId).with(u"id"_s, occupant.id));
    const auto membership = record.members.constFind(occupant.account);
    if (membership != record.members.constEnd() && !membership->hats.isEmpty())
        element.add(hatsOf(membership->hats));
    xml::Element x(u"x"_s, names::user);
    // Of the room's end nobody is anything any more (§10.9).
    x.add(notice.destroy.isNull()
            ? itemOf(occupant, notice, withAddress)
            : xml::Element(u"item"_s, names::user).with(u"affiliation"_s, u"none"_s).with(u"role"_s, u"none"_s));
    if (!notice.destroy.isNull())
        x.add(notice.destroy);
    if (isOwn) {
        addStatuses(x, {110});
        addStatuses(x, notice.ownStatuses);
    }
    addStatuses(x, notice.statuses);
    element.add(std::move(x));
    presence.setElement(std::move(element));
    return presence;
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
    for (const auto& [nick, other] : m_occupants) {
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
    for (const auto& [nick, occupant] : m_occupants) {
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
    element.add(xml::Element(u"x"_s, names::user).holding(itemOf(absent, notice, true)));
    message.setElement(std::move(element));
    m_rooms.router().broadcast(Broadcast(message), seeing);
}

void Room::send(const Stanza& message) const
{
    QList<Jid> recipients;
    recipients.reserve(m_byClient.size());
    for (auto at = m_byClient.keyBegin(); at != m_byClient.keyEnd(); ++at)
        recipients.append(*at);
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
    xml::Element x(u"x"_s, names::user);
    addStatuses(x, statuses);
    element.add(std::move(x));
    message.setElement(std::move(element));
    send(message);
}

} // namespace everyport::xmpp::muc
