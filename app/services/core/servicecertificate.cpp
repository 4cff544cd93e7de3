#include "app/services/core/servicecertificate.h"

#include <utility>

#include "app/log/tolog.h"
#include "netcore/interfaces/reactor.h"

using namespace Qt::StringLiterals;

namespace everyport {

void ServiceCertificate::choose(CertificateWatch::Files given, QStringList names)
{
    clear();
    m_given = std::move(given);
    m_names = std::move(names);
}

Result<Certificate> ServiceCertificate::load() const
{
    if (!isGiven())
        return m_context.certificate(m_context.name, m_names);
    auto given = Certificate::load(m_given.certificate, m_given.key);
    if (given)
        tellExpired(m_context.log, m_context.name, m_given.certificate, *given);
    return given;
}

QString ServiceCertificate::expiredText(const QString& file, const Certificate& certificate)
{
    const auto end = certificate.expired();
    return end ? u"The certificate %1 has been out of date since %2; put a new one there."_s.arg(
               file, end->toString(u"yyyy-MM-dd"_s))
               : QString();
}

void ServiceCertificate::tellExpired(
    Log& log, const QString& service, const QString& file, const Certificate& certificate)
{
    if (const auto text = expiredText(file, certificate); !text.isEmpty())
        log.warning(service, text);
}

CertificateWatch::Files ServiceCertificate::files() const
{
    if (isGiven())
        return m_given;
    const auto made = m_context.dataFolder + u"/certificates/"_s + m_context.name;
    return {made + u".crt"_s, made + u".key"_s};
}

Result<std::shared_ptr<TlsContext>> ServiceCertificate::server(
    TlsContext::ServerOptions options, TrustWatch::Files trusted)
{
    auto certificate = load();
    if (!certificate)
        return certificate.error();
    options.certificate = std::move(*certificate);
    return followed(TlsContext::server(std::move(options)), std::move(trusted));
}

Result<std::shared_ptr<TlsContext>> ServiceCertificate::client(
    TlsContext::ClientOptions options, TrustWatch::Files trusted)
{
    auto certificate = load();
    if (!certificate)
        return certificate.error();
    options.certificate = std::move(*certificate);
    return followed(TlsContext::client(std::move(options)), std::move(trusted));
}

Result<std::shared_ptr<TlsContext>> ServiceCertificate::followed(
    Result<std::shared_ptr<TlsContext>> made, TrustWatch::Files trusted)
{
    if (made)
        m_watches.push_back(std::make_unique<CertificateWatch>(m_context.reactor, *made,
            QList<CertificateWatch::Files>{files()}, changesToLog(m_context.log, m_context.name)));
    if (made && !trusted.paths.isEmpty())
        m_trusted.push_back(std::make_unique<TrustWatch>(
            m_context.reactor, *made, std::move(trusted), changesToLog(m_context.log, m_context.name)));
    return made;
}

void ServiceCertificate::lookNow()
{
    for (auto& watch : m_watches)
        watch->lookNow();
    for (auto& trusted : m_trusted)
        trusted->lookNow();
}

void ServiceCertificate::clear()
{
    m_watches.clear();
    m_trusted.clear();
}

} // namespace everyport
