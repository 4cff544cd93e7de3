#pragma once

#include "protocols/xmpp/extensions/disco.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"
#include "protocols/xmpp/pubsub/requests/pubsubpolicy.h"

namespace everyport::xmpp {

/// What a pubsub service tells of itself and its nodes (XEP-0060 §5.1 to 5.5; nodes by payload, XEP-0462; what stands
/// in collections, XEP-0248 §3).
class PubsubDisco final : public Extension {
public:
    PubsubDisco(PubsubNodes& nodes, const PubsubPolicy& policy, const Extensions& extensions, QString name)
        : m_nodes(nodes), m_policy(policy), m_extensions(extensions), m_name(std::move(name))
    {
    }
    /// Asked first about named nodes, for those that are something else, such as commands.
    std::function<std::optional<Answer>(const Stanza& request)> elsewhere = [](const Stanza&) { return std::nullopt; };
    /// What stands beside the service's own nodes, at the top.
    std::function<QList<DiscoItem>(const Stanza& request)> more = [](const Stanza&) { return QList<DiscoItem>(); };

    QStringList namespaces(Place place) const override;
    QStringList features(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;

private:
    Answer info(const QString& name) const;
    Answer nodes(const Stanza& request, const QString& collection) const;
    Task<Answer> itemsOf(Stanza request, QString name);

    PubsubNodes& m_nodes;
    const PubsubPolicy& m_policy;
    const Extensions& m_extensions;
    QString m_name;
};

/// §5.4: what is known of a node.
DataForm pubsubMetadata(const PubsubNode& node);

} // namespace everyport::xmpp
