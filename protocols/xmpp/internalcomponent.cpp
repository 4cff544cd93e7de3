#include "protocols/xmpp/internalcomponent.h"

namespace everyport::xmpp {

InternalComponent::InternalComponent(Router& router, const Jid& domain) : m_router(router), m_domain(domain)
{
    m_router.attach(m_domain.domain(), *this);
}

InternalComponent::~InternalComponent()
{
    m_router.detach(m_domain.domain());
}

Task<Done> InternalComponent::receive(Stanza stanza)
{
    if (stanza.isRequest())
        return request(std::move(stanza));
    if (stanza.isIq())
        answerReceived(stanza);
    else if (stanza.isPresence())
        presenceReceived(stanza);
    else
        messageReceived(stanza);
    return Task<Done>(Done {});
}

Task<Done> InternalComponent::request(Stanza iq)
{
    const auto place = iq.to().hasLocal() ? Place::Account : Place::Domain;
    auto asking = m_extensions.answer(iq, place);
    const auto answer = co_await std::move(asking);
    if (const auto* payload = std::get_if<xml::Element>(&answer))
        m_router.send(iq.result(*payload));
    else
        m_router.send(iq.error(std::get<StanzaError>(answer)));
    co_return Done {};
}

void InternalComponent::messageReceived(const Stanza& message)
{
    if (!message.isError())
        m_router.send(message.error({Condition::ServiceUnavailable}));
}

} // namespace everyport::xmpp
