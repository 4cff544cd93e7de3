#include "netcore/endpoints/endpointtlswatch.h"

namespace everyport {

EndpointTlsWatch::EndpointTlsWatch(Reactor& reactor, const std::shared_ptr<TlsContext>& context,
    CertificateWatch::Listing listing, TrustWatch::Files trusted, Told told)
    : m_certificates(reactor, context, std::move(listing), told)
{
    if (!trusted.paths.isEmpty())
        m_trust.emplace(reactor, context, std::move(trusted), std::move(told));
}

void EndpointTlsWatch::lookNow()
{
    m_certificates.lookNow();
    if (m_trust)
        m_trust->lookNow();
}

} // namespace everyport
