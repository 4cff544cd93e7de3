#pragma once

#include "protocols/xmpp/client/nodes/nodes.h"

namespace everyport::xmpp::client {

/// A room that the account remembers (XEP-0402, and the older XEP-0048).
struct Bookmark {
    Jid room;
    QString name = {};
    QString nick = {};
    QString password = {};
    bool joins = false; ///< As soon as we are online.
    bool operator==(const Bookmark&) const = default;
};

/// XEP-0402: the rooms we go to, the same in all our programs. What an older program left in private storage (0048) is
/// taken over where nothing newer is there.
class Bookmarks final : public ClientExtension {
public:
    static constexpr qsizetype mostBookmarks = 2000;
    Bookmarks(Client& client, Nodes& nodes);

    const QHash<Jid, Bookmark>& all() const { return m_all; }
    Task<Result<QString>> set(Bookmark bookmark);
    Task<Result<xml::Element>> remove(Jid room);

    std::function<void()> received = {};
    std::function<void(const Bookmark&)> changed = {};
    std::function<void(const Jid&)> removed = {};
    void online(bool isResumed) override;

private:
    Task<Result<Done>> fetch();
    Task<Result<Done>> convert();
    void take(const QList<NodeItem>& items);
    void told(const NodeEvent& event);

    Nodes& m_nodes;
    QHash<Jid, Bookmark> m_all;
    QHash<Jid, xml::Element> m_extensions; // what others keep with theirs stays
    Task<Result<Done>> m_fetching;
};

} // namespace everyport::xmpp::client
