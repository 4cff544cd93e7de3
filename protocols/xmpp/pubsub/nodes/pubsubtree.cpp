#include "protocols/xmpp/pubsub/nodes/pubsubtree.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

PubsubTree::PubsubTree()
{
    m_root.config.nodeType = NodeType::Collection;
    m_root.config.notifyDelete = false;
}

const PubsubNode* PubsubTree::find(const QString& name) const
{
    if (name.isEmpty())
        return &m_root;
    const auto found = m_nodes.find(name);
    return found == m_nodes.end() ? nullptr : &found->second;
}

PubsubNode* PubsubTree::find(const QString& name)
{
    return const_cast<PubsubNode*>(std::as_const(*this).find(name));
}

QStringList PubsubTree::parentsOf(const NodeConfig& config)
{
    return config.collections.isEmpty() ? QStringList(QString()) : config.collections;
}

void PubsubTree::link(const QString& name, const NodeConfig& config)
{
    for (const auto& parent : parentsOf(config))
        m_children[parent].insert(name);
}

void PubsubTree::unlink(const QString& name, const NodeConfig& config)
{
    for (const auto& parent : parentsOf(config)) {
        auto& siblings = m_children[parent];
        siblings.remove(name);
        if (siblings.isEmpty())
            m_children.remove(parent);
    }
}

void PubsubTree::put(PubsubNode node)
{
    if (node.name.isEmpty()) {
        m_root.subscriptions = node.subscriptions; // all that can be kept of it
        return;
    }
    const auto name = node.name;
    if (const auto* before = find(name))
        unlink(name, before->config);
    link(name, node.config);
    m_nodes.insert_or_assign(name, std::move(node));
}

QStringList PubsubTree::take(const QString& name)
{
    const auto found = m_nodes.find(name);
    if (found == m_nodes.end())
        return {};
    const auto orphans = children(name);
    for (const auto& child : orphans) {
        auto config = m_nodes.at(child).config;
        config.collections.removeAll(name);
        setConfig(child, config);
    }
    unlink(name, found->second.config);
    m_nodes.erase(found);
    return orphans;
}

void PubsubTree::setConfig(const QString& name, NodeConfig config)
{
    const auto found = m_nodes.find(name);
    if (found == m_nodes.end())
        return;
    unlink(name, found->second.config);
    link(name, config);
    found->second.config = std::move(config);
}

QStringList PubsubTree::children(const QString& collection) const
{
    auto names = m_children.value(collection).values();
    names.sort();
    return names;
}

QList<std::pair<const PubsubNode*, int>> PubsubTree::above(const PubsubNode& node) const
{
    QList<std::pair<const PubsubNode*, int>> all;
    QSet<QString> seen{node.name};
    QStringList level{node.name};
    int rootAt = 0;
    for (int distance = 1; !level.isEmpty(); ++distance) {
        QStringList next;
        for (const auto& name : std::as_const(level)) {
            const auto* below = name == node.name ? &node : find(name);
            for (const auto& parent : below ? parentsOf(below->config) : QStringList()) {
                const auto* collection = find(parent);
                if (!parent.isEmpty() && collection && !seen.contains(parent)) {
                    seen.insert(parent);
                    next.append(parent);
                    all.append({collection, distance});
                } else if (parent.isEmpty() && rootAt == 0) {
                    rootAt = distance;
                }
            }
        }
        level = next;
    }
    if (rootAt > 0 && !node.name.isEmpty())
        all.append({&m_root, rootAt});
    return all;
}

bool PubsubTree::isBelow(const QString& name, const QString& collection) const
{
    const auto* node = find(name);
    for (const auto& [above, distance] : node ? this->above(*node) : QList<std::pair<const PubsubNode*, int>>()) {
        if (above->name == collection)
            return true;
    }
    return false;
}

std::optional<StanzaError> PubsubTree::refuses(
    const QString& name, const QStringList& collections, const Jid& who) const
{
    const auto* self = find(name);
    const auto before = self && !name.isEmpty() ? parentsOf(self->config) : QStringList();
    for (const auto& parent : collections) {
        const auto* collection = find(parent);
        if (parent.isEmpty() || before.contains(parent))
            continue;
        if (!collection)
            return StanzaError(Condition::ItemNotFound, u"There is no collection \"%1\"."_s.arg(parent.left(80)));
        if (!collection->config.isCollection() || parent == name || isBelow(parent, name))
            return pubsubError(Condition::NotAllowed, u"invalid-options"_s);
        if (!who.isNull() && !collection->mayAssociate(who))
            return StanzaError(Condition::Forbidden);
        if (childCount(parent) >= collection->config.childrenMax)
            return pubsubError(Condition::NotAllowed, u"max-nodes-exceeded"_s);
    }
    return std::nullopt;
}

} // namespace everyport::xmpp
