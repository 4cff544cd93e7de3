#pragma once

#include <functional>
#include <optional>

#include "netcore/base/listenerlist.h"
#include "netcore/base/registry.h"
#include "protocols/xmpp/pubsub/resources/pubsubresource.h"

namespace everyport {

/// One node of the pubsub services that code answers. Each call may take its time; whoever answers sees to its own end.
struct LentNode {
    template <typename T>
    using Reply = xmpp::PubsubResource::Reply<T>;

    QString title = {};
    QString owner = {};      ///< For the sentence that refuses a second one: "the plugin hello".
    bool takesItems = false; ///< Else nobody publishes, and `publish` is not asked.
    bool chooses = false;    ///< `subscribe` is asked; else everybody may.
    std::function<Reply<QList<xmpp::PubsubItem>>(xmpp::Jid who)> items;          ///< Oldest first.
    std::function<Reply<QString>(xmpp::Jid who, xmpp::PubsubItem item)> publish; ///< The id that it got.
    std::function<Reply<Done>(xmpp::Jid who)> subscribe;
};

/// A pubsub service whose subscribers are told.
class LentNodeTeller {
public:
    virtual ~LentNodeTeller() = default;
    virtual void published(const QString& node, const xmpp::PubsubItem& item) = 0;
    virtual void retracted(const QString& node, const QString& id) = 0;
};

/// Nodes that come and go while the program runs: what plugins answer, in the pubsub service of every xmpp service
/// alike. Loop's thread; outlives the services.
class LentNodes {
public:
    static constexpr qsizetype longestName = 200;

    /// Malformed for a name that is empty, too long or has control characters, Refused/InUse for one that somebody has,
    /// or that is the program's own. There as long as the Registration.
    Result<Registration> add(const QString& name, LentNode node);
    /// A copy of what is there, for it may end itself while it is asked.
    std::optional<LentNode> find(const QString& name) const;
    bool has(const QString& name) const { return m_nodes.contains(name); }
    QStringList names() const; ///< Sorted.

    void published(const QString& node, const xmpp::PubsubItem& item) const; ///< To the subscribers of all services.
    void retracted(const QString& node, const QString& id) const;
    void attach(LentNodeTeller& teller) { m_tellers.add(&teller); }
    void detach(LentNodeTeller& teller) { m_tellers.remove(&teller); }

private:
    Registry<QString, LentNode> m_nodes;
    ListenerList<LentNodeTeller> m_tellers;
};

} // namespace everyport
