#include "protocols/xmpp/streams/internalcomponent.h"

namespace everyport::xmpp {

InternalComponent::InternalComponent(Router& router, const Jid& domain)
    : Domain(router.failed()), m_router(router), m_domain(domain)
{
    m_router.attach(m_domain.domain(), *this);
}

InternalComponent::InternalComponent(Router& router, const Jid& domain, Clock& clock)
    : InternalComponent(router, domain)
{
    m_requests = std::make_unique<Requests>(clock);
    m_requests->setSelf(domain);
    m_requests->send = [this](Stanza iq) {
        m_router.send(std::move(iq));
        return Result<Done>(Done{});
    };
}

InternalComponent::~InternalComponent()
{
    m_router.detach(m_domain.domain());
    work().cancelAll();
}

Task<Done> InternalComponent::receive(Stanza stanza)
{
    if (stanza.isRequest())
        return request(std::move(stanza));
    if (stanza.isPresence())
        presenceReceived(stanza);
    else if (stanza.isMessage())
        messageReceived(stanza);
    else if (!m_requests || !m_requests->take(stanza))
        answerReceived(stanza);
    return Task<Done>(Done{});
}

Task<Result<Stanza>> InternalComponent::ask(Stanza iq, Clock::Duration timeout)
{
    if (m_requests)
        return m_requests->ask(std::move(iq), timeout);
    return Result<Stanza>(Error::local(Reason::None, QStringLiteral("This component has no clock to ask by.")));
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
    co_return Done{};
}

void InternalComponent::messageReceived(const Stanza& message)
{
    if (!message.isError())
        m_router.send(message.error({Condition::ServiceUnavailable}));
}

} // namespace everyport::xmpp
