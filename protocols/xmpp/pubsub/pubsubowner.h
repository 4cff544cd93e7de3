#pragma once

#include "protocols/xmpp/extension.h"
#include "protocols/xmpp/pubsub/pubsubnodes.h"

namespace everyport::xmpp {

/// What a node's owners may ask (XEP-0060 §8.2 on): configure, delete, purge, look after rights and subscribers.
class PubsubOwner final : public Extension {
public:
    explicit PubsubOwner(PubsubNodes& nodes) : m_nodes(nodes) {}

    QStringList namespaces(Place place) const override;
    QStringList features(Place) const override { return {}; } // all listed with the other half
    Task<Answer> answer(Stanza request, Place place) override;

private:
    Answer read(const PubsubNode& node, const xml::Element& verb) const;
    Task<Answer> change(PubsubNode node, xml::Element verb);
    Task<Answer> configure(PubsubNode node, xml::Element verb);
    Task<Answer> setAffiliations(PubsubNode node, xml::Element verb);
    Task<Answer> setSubscriptions(PubsubNode node, xml::Element verb);

    PubsubNodes& m_nodes;
};

} // namespace everyport::xmpp
