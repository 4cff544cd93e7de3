#include "protocols/xmpp/pubsub/pubsubservice.h"

#include "protocols/xmpp/extensions/ping.h"
#include "protocols/xmpp/extensions/version.h"
#include "protocols/xmpp/pubsub/requests/pubsubapprovals.h"
#include "protocols/xmpp/pubsub/requests/pubsubarchive.h"
#include "protocols/xmpp/pubsub/requests/pubsubdisco.h"
#include "protocols/xmpp/pubsub/requests/pubsubowner.h"
#include "protocols/xmpp/pubsub/requests/pubsubrequests.h"
#include "protocols/xmpp/stanza/answerednow.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

PubsubService::PubsubService(Reactor& reactor, Router& router, const Jid& address, QString name, QString version,
    PubsubStore& store, PubsubPolicy policy)
    : Domain(router.failed()),
      m_router(router),
      m_address(address),
      m_policy(std::move(policy)),
      m_nodes(reactor, router, address, store),
      m_resources(router, address, m_policy)
{
    m_nodes.access().lists = m_policy.lists;
    m_nodes.attendance().known = m_policy.shows;
    auto& requests = m_extensions.add(std::make_unique<PubsubRequests>(m_nodes, m_policy));
    m_extensions.add(std::make_unique<PubsubOwner>(m_nodes, m_policy));
    m_extensions.add(std::make_unique<PubsubArchive>(m_nodes, router, m_policy));
    m_approvals = &m_extensions.add(std::make_unique<PubsubApprovals>(m_nodes, router));
    requests.subscribing().asksOwners = [this](const PubsubNode& node, const Jid& who) {
        m_approvals->askOwners(node, who);
    };
    auto& disco = m_extensions.add(std::make_unique<PubsubDisco>(m_nodes, m_policy, m_extensions, name));
    disco.elsewhere = [this](const Stanza& request) { return m_approvals->discovered(request); };
    disco.more = [this](const Stanza&) { return m_resources.listed(); };
    m_extensions.add(std::make_unique<Ping>());
    m_extensions.add(std::make_unique<Version>(std::move(name), std::move(version)));
    m_router.attach(m_address.domain(), *this);
}

PubsubService::~PubsubService()
{
    m_router.detach(m_address.domain());
    work().cancelAll();
}

Task<Done> PubsubService::receive(Stanza stanza)
{
    if (stanza.isPresence() && stanza.to().bare() == m_address)
        presence(stanza);
    if (stanza.isMessage() && stanza.isError())
        bounced(stanza);
    if (!stanza.isRequest()) {
        if (stanza.isMessage() && !stanza.isError() && !m_approvals->receive(stanza))
            return m_router.route(stanza.error({Condition::ServiceUnavailable}));
        return doneNow();
    }
    if (stanza.to() != m_address)
        return m_router.route(stanza.error({Condition::ServiceUnavailable}));
    // Requests run in the service's own time: a client may ask further before it is answered. They are begun,
    // and so carried out, in the order of asking.
    return request(std::move(stanza));
}

Task<Done> PubsubService::request(Stanza iq)
{
    auto* resource = m_resources.find(iq);
    auto answering = resource ? m_resources.answer(*resource, iq) : m_extensions.answer(iq, Place::Domain);
    auto answer = co_await std::move(answering);
    if (!resource && PubsubResources::asksOfAll(iq)) {
        auto completing = m_resources.completed(std::move(answer), iq);
        answer = co_await std::move(completing);
    }
    if (const auto* payload = std::get_if<xml::Element>(&answer))
        m_router.send(iq.result(*payload));
    else
        m_router.send(iq.error(std::get<StanzaError>(answer)));
    co_return Done{};
}

/// Whoever wants delivery by presence tells the service theirs (XEP-0060 §12.1): directly, or by a subscription both
/// ways.
void PubsubService::presence(const Stanza& presence)
{
    if (presence.type() == u"subscribe") {
        m_router.send(Stanza::presence(m_address, presence.from().bare(), u"subscribed"_s));
        if (presence.from().hasLocal()) // two services would ask each other for ever
            m_router.send(Stanza::presence(m_address, presence.from().bare(), u"subscribe"_s));
        m_router.send(Stanza::presence(m_address, presence.from().bare()));
    } else if (presence.type() == u"unsubscribe") {
        m_router.send(Stanza::presence(m_address, presence.from().bare(), u"unsubscribed"_s));
    } else if (presence.type() == u"probe") {
        m_router.send(Stanza::presence(m_address, presence.from()));
    } else if (m_nodes.attendance().seen(presence)) {
        m_nodes.lastItems().cameOnline(presence.from(), m_nodes.subscribedBy(presence.from()));
    }
}

/// A client that subscribed by its full address and has gone will not come back under it.
void PubsubService::bounced(const Stanza& message)
{
    const auto condition = StanzaError::fromElement(message.element().child(u"error")).condition;
    const bool isGone = condition == Condition::ServiceUnavailable || condition == Condition::RecipientUnavailable
        || condition == Condition::Gone || condition == Condition::ItemNotFound
        || condition == Condition::RemoteServerNotFound;
    if (message.from().isBare() || !isGone)
        return;
    m_resources.clientGone(message.from());
    for (const auto& name : m_nodes.subscribedBy(message.from())) {
        if (m_nodes.tree().find(name)->subscriptions.find(message.from()))
            work().start(m_nodes.unsubscribe(name, message.from()), u"unsubscribing "_s + message.from().toString());
    }
}

} // namespace everyport::xmpp
