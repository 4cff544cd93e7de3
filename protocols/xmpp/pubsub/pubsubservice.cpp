#include "protocols/xmpp/pubsub/pubsubservice.h"

#include "protocols/xmpp/ping.h"
#include "protocols/xmpp/pubsub/pubsubdisco.h"
#include "protocols/xmpp/pubsub/pubsubowner.h"
#include "protocols/xmpp/pubsub/pubsubrequests.h"
#include "protocols/xmpp/version.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

PubsubService::PubsubService(Reactor& reactor, Router& router, const Jid& address, QString name, QString version,
    PubsubStore& store, PubsubPolicy policy)
    : m_router(router)
    , m_address(address)
    , m_policy(std::move(policy))
    , m_nodes(reactor, router, address, store)
{
    m_extensions.add(std::make_unique<PubsubRequests>(m_nodes, m_policy));
    m_extensions.add(std::make_unique<PubsubOwner>(m_nodes));
    m_extensions.add(std::make_unique<PubsubDisco>(m_nodes, m_policy, m_extensions, name));
    m_extensions.add(std::make_unique<Ping>());
    m_extensions.add(std::make_unique<Version>(std::move(name), std::move(version)));
    m_router.attach(m_address.domain(), *this);
}

PubsubService::~PubsubService()
{
    m_router.detach(m_address.domain());
}

Task<Done> PubsubService::receive(Stanza stanza)
{
    if (stanza.isMessage() && stanza.isError())
        bounced(stanza);
    if (!stanza.isRequest()) {
        if (stanza.isMessage() && !stanza.isError())
            return m_router.route(stanza.error({Condition::ServiceUnavailable}));
        return Task<Done>(Done {});
    }
    if (stanza.to() != m_address)
        return m_router.route(stanza.error({Condition::ServiceUnavailable}));
    // Requests run in the service's own time: a client may ask further before it is answered. They are begun,
    // and so carried out, in the order of asking.
    return request(std::move(stanza));
}

Task<Done> PubsubService::request(Stanza iq)
{
    const auto answer = co_await m_extensions.answer(iq, Place::Domain);
    if (const auto* payload = std::get_if<xml::Element>(&answer))
        m_router.send(iq.result(*payload));
    else
        m_router.send(iq.error(std::get<StanzaError>(answer)));
    co_return Done {};
}

/// A client that subscribed by its full address and has gone will not come back under it.
void PubsubService::bounced(const Stanza& message)
{
    const auto condition = StanzaError::fromElement(message.element().child(u"error")).condition;
    const bool isGone = condition == Condition::ServiceUnavailable || condition == Condition::RecipientUnavailable
        || condition == Condition::Gone || condition == Condition::ItemNotFound || condition == Condition::RemoteServerNotFound;
    if (message.from().isBare() || !isGone)
        return;
    for (const auto& name : m_nodes.subscribedBy(message.from())) {
        if (m_nodes.find(name)->isSubscribed(message.from()))
            work().start(m_nodes.unsubscribe(name, message.from()), u"unsubscribing "_s + message.from().toString());
    }
}

} // namespace everyport::xmpp
