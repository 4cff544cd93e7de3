#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>

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

    /// A node for as long as this, or a copy of it, lives.
    class [[nodiscard]] Hold {
    public:
        bool isValid() const { return m_closing != nullptr; }

    private:
        friend class LentNodes;
        std::shared_ptr<void> m_closing;
    };

    /// Malformed for a name that is empty, too long or has control characters, Refused/InUse for one that somebody has,
    /// or that is the program's own.
    Result<Hold> add(const QString& name, LentNode node);
    /// A copy of what is there, for it may end itself while it is asked.
    std::optional<LentNode> find(const QString& name) const;
    bool has(const QString& name) const { return m_nodes->contains(name); }
    QStringList names() const; ///< Sorted.

    void published(const QString& node, const xmpp::PubsubItem& item) const; ///< To the subscribers of all services.
    void retracted(const QString& node, const QString& id) const;
    void attach(LentNodeTeller& teller) { m_tellers.append(&teller); }
    void detach(LentNodeTeller& teller) { m_tellers.removeAll(&teller); }

private:
    std::shared_ptr<std::map<QString, LentNode>> m_nodes = std::make_shared<std::map<QString, LentNode>>();
    QList<LentNodeTeller*> m_tellers;
};

} // namespace everyport
