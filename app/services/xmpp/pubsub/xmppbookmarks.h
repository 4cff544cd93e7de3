#pragma once

#include "protocols/xml/element.h"
#include "protocols/xmpp/pubsub/nodes/nodeconfig.h"
#include "protocols/xmpp/pubsub/nodes/pubsubtypes.h"

namespace everyport {

/// Bookmarks of rooms in their two shapes: all in one `<storage/>` (XEP-0048), and each an item of its own whose id is
/// the room's address (XEP-0402).

/// `stored` with the rooms that the items name in place of its own; what else it holds stays.
xml::Element oldBookmarks(const xml::Element& stored, const QList<xmpp::PubsubItem>& items);

struct BookmarkChanges {
    QList<xmpp::PubsubItem> published; ///< New ones, and those that say something else than before.
    QStringList retracted;
};
/// What has to become of the items so that they say what `given` says. Extensions that old programs do not know are
/// kept.
BookmarkChanges bookmarkChanges(
    const xml::Element& given, const QList<xmpp::PubsubItem>& items, const xmpp::Jid& owner);

/// XEP-0402 §3.2: for the owner's eyes only, as many as there are.
xmpp::NodeConfig bookmarksConfig();

} // namespace everyport
