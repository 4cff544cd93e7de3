#include "app/services/xmpp/pubsub/xmppbookmarks.h"

#include <algorithm>

#include "protocols/xml/document.h"
#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

namespace ns = xmpp::ns;

bool isTrue(const QString& text)
{
    return text == u"true" || text == u"1";
}

xml::Element conference(const QString& space, const xml::Element& other)
{
    xml::Element made(u"conference"_s, space);
    if (other.hasAttribute(u"name"))
        made.setAttribute(u"name"_s, other.attribute(u"name"));
    if (isTrue(other.attribute(u"autojoin")))
        made.setAttribute(u"autojoin"_s, u"true"_s);
    for (const auto* name : {u"nick", u"password"}) {
        if (const auto text = other.childText(name); !text.isEmpty())
            made.addTextElement(QString::fromUtf16(name), text);
    }
    return made;
}

xml::Element parsed(const xmpp::PubsubItem* item)
{
    const auto element = item ? xml::parse(item->payload) : Result<xml::Element>(xml::Element());
    return element.valueOr({});
}

const xmpp::PubsubItem* itemOf(const QList<xmpp::PubsubItem>& items, const QString& room)
{
    const auto found = std::find_if(
        items.begin(), items.end(), [&](const xmpp::PubsubItem& item) { return item.id == room; });
    return found == items.end() ? nullptr : &*found;
}

} // namespace

xml::Element oldBookmarks(const xml::Element& stored, const QList<xmpp::PubsubItem>& items)
{
    auto storage = stored;
    storage.removeElements(u"conference", ns::oldBookmarks);
    for (const auto& item : items) {
        const auto element = parsed(&item);
        if (element.is(u"conference", ns::bookmarks))
            storage.add(conference(ns::oldBookmarks, element).with(u"jid"_s, item.id));
    }
    return storage;
}

BookmarkChanges bookmarkChanges(const xml::Element& given, const QList<xmpp::PubsubItem>& items, const xmpp::Jid& owner)
{
    BookmarkChanges changes;
    QStringList named;
    for (const auto& old : given.elements(u"conference", ns::oldBookmarks)) {
        const auto room = xmpp::Jid::parse(old.attribute(u"jid"));
        if (!room || room->isFull() || named.contains(room->toString()))
            continue;
        named.append(room->toString());
        const auto before = parsed(itemOf(items, named.last()));
        auto made = conference(ns::bookmarks, old);
        if (xml::serialise(made) == xml::serialise(conference(ns::bookmarks, before)) && !before.isNull())
            continue;
        if (const auto extensions = before.child(u"extensions", ns::bookmarks); !extensions.isNull())
            made.add(extensions);
        changes.published.append({named.last(), xml::serialise(made), owner});
    }
    for (const auto& item : items) {
        if (!named.contains(item.id))
            changes.retracted.append(item.id);
    }
    return changes;
}

xmpp::NodeConfig bookmarksConfig()
{
    xmpp::NodeConfig config;
    config.accessModel = xmpp::AccessModel::Whitelist;
    config.maxItems = xmpp::NodeConfig::mostItems;
    config.sendLast = xmpp::SendLast::Never;
    return config;
}

} // namespace everyport
