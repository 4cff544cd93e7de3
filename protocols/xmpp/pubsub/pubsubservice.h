#pragma once

#include "protocols/xmpp/extensions/extension.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"
#include "protocols/xmpp/pubsub/requests/pubsubpolicy.h"
#include "protocols/xmpp/pubsub/resources/pubsubresources.h"

namespace everyport::xmpp {

class PubsubApprovals;

/// A publish-subscribe service (XEP-0060) at an address of its own. Code in the program uses `nodes()` directly:
/// what it publishes reaches the same subscribers, without a socket; nodes that are code themselves are attached to
/// `resources()`. Everything named must outlive it.
class PubsubService final : public Domain {
public:
    PubsubService(Reactor& reactor, Router& router, const Jid& address, QString name, QString version,
        PubsubStore& store, PubsubPolicy policy = {});
    ~PubsubService() override;

    Task<Result<Done>> open() { return m_nodes.open(); } ///< Answers from then on.
    PubsubNodes& nodes() { return m_nodes; }
    PubsubResources& resources() { return m_resources; }
    const Jid& address() const { return m_address; }

    Task<Done> receive(Stanza stanza) override;

private:
    Task<Done> request(Stanza iq);
    void presence(const Stanza& presence);
    void bounced(const Stanza& message);

    Router& m_router;
    Jid m_address;
    PubsubPolicy m_policy;
    PubsubNodes m_nodes;
    PubsubResources m_resources;
    Extensions m_extensions;
    PubsubApprovals* m_approvals = nullptr; // the extensions'
};

} // namespace everyport::xmpp
