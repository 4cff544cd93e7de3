#pragma once

#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"
#include "protocols/xmpp/pubsub/requests/pubsubpolicy.h"
#include "protocols/xmpp/pubsub/requests/subscriptionsunderway.h"

namespace everyport::xmpp {

/// Subscriptions and their options, as anyone asks for their own (XEP-0060 §§6.1 to 6.4, 5.6). Everything named must
/// outlive it.
class PubsubSubscribing {
public:
    PubsubSubscribing(PubsubNodes& nodes, const PubsubPolicy& policy) : m_nodes(nodes), m_policy(policy) {}
    /// An owner is to decide about one who waits.
    std::function<void(const PubsubNode& node, const Jid& who)> asksOwners = [](const PubsubNode&, const Jid&) {};

    Task<Answer> subscribe(Stanza request, xml::Element verb);
    Task<Answer> unsubscribe(Stanza request, xml::Element verb);
    Task<Answer> options(Stanza request, xml::Element verb);
    Answer defaultOptions(const Stanza& request, const xml::Element& verb) const;
    Answer subscriptions(const Stanza& request, const xml::Element& verb) const;

private:
    bool isFull(const PubsubNode& node, const Jid& who) const;
    std::optional<StanzaError> refuses(const PubsubNode& node, const Stanza& request) const;
    std::variant<PubsubSubscription, StanzaError> ownSubscription(
        const Stanza& request, const xml::Element& verb, const StanzaError& notOwn) const;
    Task<Answer> resubscribe(QString name, PubsubSubscription known, Stanza request);

    PubsubNodes& m_nodes;
    const PubsubPolicy& m_policy;
    SubscriptionsUnderWay m_underWay;
};

} // namespace everyport::xmpp
