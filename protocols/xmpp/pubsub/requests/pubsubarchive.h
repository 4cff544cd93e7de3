#pragma once

#include "protocols/xmpp/extensions/extension.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"
#include "protocols/xmpp/pubsub/requests/pubsubpolicy.h"

namespace everyport::xmpp {

/// A node's items as an archive (XEP-0442): by time and page, each with the moment at which it was published. What was
/// replaced or taken back is not in it. Everything named must outlive it.
class PubsubArchive final : public Extension {
public:
    PubsubArchive(PubsubNodes& nodes, Router& router, const PubsubPolicy& policy)
        : m_nodes(nodes), m_router(router), m_policy(policy)
    {
    }

    QStringList namespaces(Place place) const override;
    QStringList features(Place place) const override { return namespaces(place); }
    Task<Answer> answer(Stanza request, Place place) override;

private:
    Task<Answer> query(Stanza request, QString name, ItemQuery wanted);
    void send(const Stanza& request, const PubsubNode& node, const PubsubItem& item);

    PubsubNodes& m_nodes;
    Router& m_router;
    const PubsubPolicy& m_policy;
};

} // namespace everyport::xmpp
