#pragma once

#include "protocols/xmpp/extensions/extension.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"
#include "protocols/xmpp/pubsub/requests/itemsunderway.h"
#include "protocols/xmpp/pubsub/requests/pubsubpolicy.h"
#include "protocols/xmpp/pubsub/requests/pubsubsubscribing.h"

namespace everyport::xmpp {

/// What anyone may ask of a pubsub service (XEP-0060 §§5 to 8.1): subscribe, read, publish, create. Everything
/// named must outlive it.
class PubsubRequests final : public Extension {
public:
    PubsubRequests(PubsubNodes& nodes, const PubsubPolicy& policy)
        : m_nodes(nodes), m_policy(policy), m_subscribing(nodes, policy)
    {
    }
    PubsubSubscribing& subscribing() { return m_subscribing; }

    QStringList namespaces(Place place) const override;
    QStringList features(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;

private:
    Task<Answer> answerAboutNode(Stanza request, const xml::Element& verb);
    Task<Answer> answerAboutSubscription(Stanza request, const xml::Element& verb);
    Answer affiliations(const Stanza& request, const xml::Element& verb) const;
    Task<Answer> items(Stanza request, xml::Element verb);
    Task<Answer> publish(Stanza request, xml::Element verb);
    Task<Answer> retract(Stanza request, xml::Element verb);
    Task<Answer> create(Stanza request, xml::Element verb);

    Task<std::optional<StanzaError>> othersItem(QString node, QString id, Jid who);

    PubsubNodes& m_nodes;
    const PubsubPolicy& m_policy;
    PubsubSubscribing m_subscribing;
    ItemsUnderWay m_underWay;
};

} // namespace everyport::xmpp
