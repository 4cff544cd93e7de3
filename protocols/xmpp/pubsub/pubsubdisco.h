#pragma once

#include "protocols/xmpp/disco.h"
#include "protocols/xmpp/pubsub/pubsubnodes.h"
#include "protocols/xmpp/pubsub/pubsubpolicy.h"

namespace everyport::xmpp {

/// What a pubsub service tells of itself and its nodes (XEP-0060 §5.1 to 5.5).
class PubsubDisco final : public Extension {
public:
    PubsubDisco(PubsubNodes& nodes, const PubsubPolicy& policy, const Extensions& extensions, QString name)
        : m_nodes(nodes), m_policy(policy), m_extensions(extensions), m_name(std::move(name))
    {
    }

    QStringList namespaces(Place place) const override;
    Task<Answer> answer(Stanza request, Place place) override;

private:
    Answer info(const QString& name) const;
    Answer nodes(const Stanza& request) const;
    Task<Answer> itemsOf(Stanza request, QString name);

    PubsubNodes& m_nodes;
    const PubsubPolicy& m_policy;
    const Extensions& m_extensions;
    QString m_name;
};

} // namespace everyport::xmpp
