#include "app/services/xmpp/federationtrust.h"

#include "netcore/address/hostname.h"
#include "netcore/tls/peercertificate.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString comparable(const QString& domain)
{
    return QString::fromLatin1(asciiHost(domain)).toLower();
}

} // namespace

const QString FederationTrust::service = u"xmpp-server"_s;

FederationTrust::FederationTrust(
    std::shared_ptr<CertificateExceptions> decisions, const QHash<QString, Endpoint>& routes)
    : m_decisions(std::move(decisions))
{
    for (auto route = routes.cbegin(); route != routes.cend(); ++route)
        m_named.insert(comparable(route.key()));
}

bool FederationTrust::isAccepted(const QString& domain, const QString& fingerprint) const
{
    return !fingerprint.isEmpty() && look({comparable(domain), service}, fingerprint) == Answer::Accepted;
}

CertificateExceptions::Answer FederationTrust::look(const CertificatePlace& place, const QString& fingerprint) const
{
    return m_decisions ? m_decisions->look(place, fingerprint) : Answer::Unknown;
}

QString FederationTrust::refused(const RefusedCertificate& certificate)
{
    if (m_decisions && m_named.contains(certificate.place.host))
        return m_decisions->refused(certificate);
    const auto shown = PeerCertificate::fromDer(certificate.chain.value(0), false).fingerprint;
    return u"Its SHA-256 is %1."_s.arg(shown) + u' '
        + u"If you know the server, accept it by everyportd certificate accept %1, with that SHA-256 behind it."_s.arg(
            certificate.place.toString());
}

Registration FederationTrust::whenAccepted(std::function<void()> call)
{
    return m_decisions ? m_decisions->whenAccepted(std::move(call)) : Registration();
}

} // namespace everyport
