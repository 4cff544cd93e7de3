#include "app/xmppchat/talk/xmpproomdirectory.h"

#include <algorithm>
#include <utility>

#include "protocols/xmpp/client/connection/namespaces.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostServices = 50;
constexpr qsizetype mostListed = 2000;

} // namespace

void XmppRoomDirectory::online()
{
    m_hasServices = false;
    m_context.work.start(lookInSession(), u"Looking for rooms"_s);
}

/// Where the connection goes meanwhile, the next session looks again: nobody is told of that as of a trouble.
Task<Result<Done>> XmppRoomDirectory::lookInSession()
{
    auto finding = findServices();
    auto found = co_await std::move(finding);
    if (!found && found.error().kind == Error::Kind::Disconnected)
        co_return Done{};
    co_return found;
}

/// Rooms of our own server, so that a name at one of them is known to be a room's.
Task<Result<Done>> XmppRoomDirectory::findServices()
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

QString XmppRoomDirectory::service() const
{
    // A server with several has the one that people know under the shortest name.
    const auto shortest = std::min_element(m_services.begin(), m_services.end(),
        [](const QString& a, const QString& b) { return std::pair(a.size(), a) < std::pair(b.size(), b); });
    return shortest == m_services.end() ? QString() : *shortest;
}

Task<Result<QList<chat::RoomFound>>> XmppRoomDirectory::list(QString mask, int most)
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

} // namespace everyport::xmppchat
