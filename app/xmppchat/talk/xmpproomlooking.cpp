// XmppRooms' looking: where rooms are, which there are, and whether we still are in ours.
#include "app/xmppchat/talk/xmpprooms.h"

#include "protocols/xmpp/client/connection/namespaces.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using xmpp::Jid;
using xmpp::client::Room;

namespace {

constexpr auto lookEvery = 10min; // XEP-0410 §3: after so long a silence
constexpr qsizetype mostServices = 50;
constexpr qsizetype mostListed = 2000;

} // namespace

bool XmppRooms::isLikely(const Jid& address) const
{
    return m_context.room(address) || m_context.isRoom(address)
        || m_context.parts.bookmarks.all().contains(address.bare()) || m_services.contains(address.domain());
}

/// Rooms of our own server, so that a name at one of them is known to be a room's.
Task<Result<Done>> XmppRooms::findServices()
{
    auto listing = m_context.parts.discovery.items(m_context.client.server());
    const auto items = co_await std::move(listing);
    if (!items)
        co_return items.error();
    for (const auto& item : items->first(std::min(items->size(), mostServices))) {
        auto asking = m_context.parts.discovery.info(item.jid);
        const auto info = co_await std::move(asking);
        if (info && info->is(u"conference", u"text") && info->has(xmpp::client::ns::muc))
            m_services.insert(item.jid.domain());
    }
    m_hasServices = true;
    co_return Done{};
}

Task<Result<QList<chat::RoomFound>>> XmppRooms::list(QString mask, int most)
{
    auto unknown = Error::closed(); // why we do not know which services have rooms
    if (!m_hasServices) {
        auto finding = findServices();
        const auto found = co_await std::move(finding);
        if (!found)
            unknown = found.error();
    }
    QStringList where(m_services.begin(), m_services.end());
    if (const auto named = jidOf(mask); mask.contains(u'.') && !named.isNull() && !named.hasLocal()) {
        where = {named.domain()}; // the rooms of another service
        mask.clear();
    }
    if (where.isEmpty() && !unknown.isClosed())
        co_return unknown;
    if (where.isEmpty())
        co_return Error::unsupported(
            Reason::None, u"Your server has no rooms: ask for those of another, such as conference.example.org."_s);
    QList<chat::RoomFound> rooms;
    Error trouble = Error::closed();
    for (const auto& service : where) {
        auto listing = m_context.parts.discovery.items(jidOf(service));
        const auto items = co_await std::move(listing);
        if (!items) {
            trouble = items.error();
            continue;
        }
        for (const auto& item : *items) {
            if (rooms.size() >= std::min<qsizetype>(most, mostListed))
                break;
            const auto address = item.jid.toString();
            if (address.contains(mask, Qt::CaseInsensitive) || item.name.contains(mask, Qt::CaseInsensitive))
                rooms.append({.name = address, .topic = item.name});
        }
    }
    if (rooms.isEmpty() && !trouble.isClosed())
        co_return trouble;
    co_return rooms;
}

void XmppRooms::lookAfter()
{
    m_looking = m_context.reactor.clock().callLater(lookEvery, [this] {
        const auto now = m_context.reactor.clock().wallMsecs();
        for (const auto& conversation : m_context.account.conversations()) {
            const auto address = conversation->kind == chat::Conversation::Kind::Room ? jidOf(conversation->name)
                                                                                      : Jid();
            const auto* room = address.isNull() ? nullptr : m_context.parts.rooms.find(address);
            const bool isQuiet = room && room->state == Room::State::In
                && now - room->lastHeard >= std::chrono::milliseconds(lookEvery).count();
            const bool isOut = !room && !address.isNull() && conversation->entersOnConnect
                && conversation->presence == chat::Conversation::Presence::Refused;
            if (m_context.client.isOnline() && (isQuiet || isOut))
                m_context.work.start(look(address), u"Looking after %1"_s.arg(address.toString()));
        }
        lookAfter();
    });
}

/// The room may have forgotten us, when its server was started anew, say.
Task<Result<Done>> XmppRooms::look(Jid address)
{
    if (m_context.parts.rooms.find(address)) {
        auto asking = m_context.parts.rooms.isStillIn(address);
        const auto isIn = co_await std::move(asking);
        const auto* room = m_context.parts.rooms.find(address);
        if (!isIn || *isIn || !room)
            co_return Done{};
    }
    auto* where = m_context.room(address);
    if (!where)
        co_return Done{};
    const auto* room = m_context.parts.rooms.find(address);
    const auto nick = room ? room->nick : m_context.nick();
    xmpp::client::RoomHistory history;
    history.mostStanzas = 0;
    m_context.chat.reports().notifyPresence(*where, chat::Conversation::Presence::Entering);
    auto joining = m_context.parts.rooms.join(address, nick, where->password, history);
    const auto in = co_await std::move(joining);
    where = m_context.room(address);
    if (!in && where && where->presence == chat::Conversation::Presence::Entering) { // it was not even asked
        const auto trouble = nameTrouble(nick);
        m_context.chat.reports().notifyPresence(
            *where, chat::Conversation::Presence::Refused, trouble.isEmpty() ? doorTrouble(in.error()) : trouble);
    }
    co_return Done{};
}

} // namespace everyport::xmppchat
