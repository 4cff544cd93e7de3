#include "protocols/xmpp/client/nodes/bookmarks.h"

#include "protocols/xmpp/client/connection/client.h"
#include "protocols/xmpp/client/connection/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

bool isTrue(const QString& text)
{
    return text == u"true" || text == u"1";
}

std::optional<Bookmark> bookmarkOf(const QString& room, const xml::Element& conference)
{
    const auto address = Jid::parse(room);
    if (!address || !address->isBare() || conference.name() != u"conference")
        return std::nullopt;
    Bookmark bookmark{*address, conference.attribute(u"name")};
    bookmark.nick = conference.childText(u"nick");
    bookmark.password = conference.childText(u"password");
    bookmark.joins = isTrue(conference.attribute(u"autojoin"));
    return bookmark;
}

} // namespace

Bookmarks::Bookmarks(Client& client, Nodes& nodes) : ClientExtension(client), m_nodes(nodes)
{
    nodes.listen(ns::bookmarks, [this](const NodeEvent& event) { told(event); });
}

void Bookmarks::online(bool isResumed)
{
    if (isResumed)
        return;
    m_fetching = fetch();
    m_fetching.whenDone([this](const Result<Done>& done) {
        if (done && received)
            received();
    });
}

Task<Result<Done>> Bookmarks::fetch()
{
    auto asking = m_nodes.items({}, ns::bookmarks);
    const auto items = co_await std::move(asking);
    if (items) {
        m_all.clear();
        take(*items);
        co_return Done();
    }
    if (items.error().code != u"item-not-found")
        co_return items.error();
    auto converting = convert();
    const auto converted = co_await std::move(converting);
    co_return converted;
}

/// XEP-0048, once: from then on the new place counts.
Task<Result<Done>> Bookmarks::convert()
{
    auto asking = m_client.get(
        {}, xml::Element(u"query"_s, ns::privateStorage).holding(xml::Element(u"storage"_s, ns::oldBookmarks)));
    const auto answer = co_await std::move(asking);
    if (!answer)
        co_return Done();
    QList<Bookmark> old;
    for (const auto& conference :
        answer->child(u"storage", ns::oldBookmarks).elements(u"conference", ns::oldBookmarks)) {
        if (const auto bookmark = bookmarkOf(conference.attribute(u"jid"), conference))
            old.append(*bookmark);
    }
    for (const auto& bookmark : old) {
        auto setting = set(bookmark);
        const auto done = co_await std::move(setting);
        if (!done)
            co_return done.error();
    }
    co_return Done();
}

void Bookmarks::take(const QList<NodeItem>& items)
{
    for (const auto& item : items) {
        const auto bookmark = bookmarkOf(item.id, item.payload);
        if (!bookmark || m_all.size() >= mostBookmarks)
            continue;
        m_all.insert(bookmark->room, *bookmark);
        m_extensions.insert(bookmark->room, item.payload.child(u"extensions"));
        if (changed)
            changed(*bookmark);
    }
}

void Bookmarks::told(const NodeEvent& event)
{
    if (!m_client.isMine(event.service)) // or anyone could send us into rooms
        return;
    if (event.what == NodeEvent::What::Published)
        return take(event.items);
    for (const auto& item : event.items) {
        const auto room = Jid::parse(item.id);
        if (room && m_all.remove(*room) && removed)
            removed(*room);
    }
}

Task<Result<QString>> Bookmarks::set(Bookmark bookmark)
{
    m_all.insert(bookmark.room, bookmark);
    auto conference = xml::Element(u"conference"_s, ns::bookmarks)
                          .with(u"autojoin"_s, bookmark.joins ? u"true"_s : u"false"_s);
    if (!bookmark.name.isEmpty())
        conference.setAttribute(u"name"_s, bookmark.name);
    if (!bookmark.nick.isEmpty())
        conference.addTextElement(u"nick"_s, bookmark.nick);
    if (!bookmark.password.isEmpty())
        conference.addTextElement(u"password"_s, bookmark.password);
    conference.add(m_extensions.value(bookmark.room));
    // passwords stand in them
    return m_nodes.publish({}, ns::bookmarks, {bookmark.room.toString(), conference}, Nodes::privateConditions());
}

Task<Result<xml::Element>> Bookmarks::remove(Jid room)
{
    m_all.remove(room);
    return m_nodes.retract({}, ns::bookmarks, room.toString());
}

} // namespace everyport::xmpp::client
