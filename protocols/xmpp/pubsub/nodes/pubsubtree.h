#pragma once

#include <map>

#include <QSet>

#include "protocols/xmpp/pubsub/nodes/pubsubnode.h"

namespace everyport::xmpp {

/// A service's nodes, and which stand in which (XEP-0248): a graph without cycles. What stands in no collection stands
/// in the root, a node without a name that is always there.
class PubsubTree {
public:
    PubsubTree();

    /// Of an unnamed one the root; null: there is none.
    const PubsubNode* find(const QString& name) const;
    PubsubNode* find(const QString& name);
    /// As find, but never the root.
    const PubsubNode* named(const QString& name) const { return name.isEmpty() ? nullptr : find(name); }
    /// Null also where it is being removed: what is stored behind that stays for ever.
    PubsubNode* standing(const QString& name)
    {
        auto* found = find(name);
        return found && !found->isGoing ? found : nullptr;
    }
    const std::map<QString, PubsubNode>& nodes() const { return m_nodes; } ///< By name, without the root.
    const PubsubNode& root() const { return m_root; }

    void put(PubsubNode node); ///< New, or in place of one of that name.
    /// Its children stand in the root from then on, unless they are elsewhere too: those are named.
    QStringList take(const QString& name);
    void setConfig(const QString& name, NodeConfig config);

    QStringList children(const QString& collection) const; ///< Sorted.
    qsizetype childCount(const QString& collection) const { return m_children.value(collection).size(); }
    /// The collections above it, each with the shortest way up; 1 is what it stands in itself. The root is last.
    QList<std::pair<const PubsubNode*, int>> above(const PubsubNode& node) const;
    /// Why a node cannot stand in these, if it cannot (XEP-0248 §5.2.3). `who` asks; null: the program, which may
    /// anything.
    std::optional<StanzaError> refuses(const QString& name, const QStringList& collections, const Jid& who) const;

private:
    static QStringList parentsOf(const NodeConfig& config);
    bool isBelow(const QString& name, const QString& collection) const;
    void link(const QString& name, const NodeConfig& config);
    void unlink(const QString& name, const NodeConfig& config);

    std::map<QString, PubsubNode> m_nodes;
    PubsubNode m_root;
    QHash<QString, QSet<QString>> m_children; ///< By collection; the root's under the empty name.
};

} // namespace everyport::xmpp
