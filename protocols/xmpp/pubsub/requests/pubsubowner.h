#pragma once

#include "netcore/task/lock.h"
#include "protocols/xmpp/extensions/extension.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"
#include "protocols/xmpp/pubsub/requests/pubsubpolicy.h"

namespace everyport::xmpp {

/// What a node's owners may ask (XEP-0060 §8.2 on, XEP-0248 §5): configure, delete, purge, look after rights,
/// subscribers and what stands in a collection.
class PubsubOwner final : public Extension {
public:
    explicit PubsubOwner(PubsubNodes& nodes, PubsubPolicy policy = {}) : m_nodes(nodes), m_policy(std::move(policy)) {}

    QStringList namespaces(Place place) const override;
    QStringList features(Place) const override { return {}; } // all listed with the other half
    Task<Answer> answer(Stanza request, Place place) override;

private:
    Answer read(const PubsubNode& node, const xml::Element& verb) const;
    Task<Answer> changeInTurn(Stanza request, xml::Element verb);
    Task<Answer> change(PubsubNode node, Stanza request, xml::Element verb);
    Task<Answer> configure(PubsubNode node, xml::Element verb, Jid who);
    Task<Answer> setAffiliations(PubsubNode node, xml::Element verb);
    Task<Answer> setSubscriptions(QString node, xml::Element verb, Jid by);
    Task<Answer> setChildren(QString collection, QStringList children, Jid who);
    Task<Answer> associate(Stanza request, xml::Element verb);
    Task<Answer> setMembership(QString collection, QString child, bool joins, Jid who);
    Answer configurationForm(const QString& name, const PubsubNode* node, const NodeConfig& config) const;

    PubsubNodes& m_nodes;
    PubsubPolicy m_policy;
    Lock m_turns; ///< One change at a time.
};

} // namespace everyport::xmpp
