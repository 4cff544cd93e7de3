#include "app/services/core/policedlistening.h"

#include "app/log/tolog.h"
#include "app/services/core/policyoptions.h"
#include "app/services/core/servicecertificate.h"
#include "netcore/endpoints/endpointcertificates.h"
#include "netcore/endpoints/endpointkinds.h"

namespace everyport {

PolicedListening::PolicedListening(const ServiceContext& context)
    : m_reactor(context.reactor),
      m_log(context.log),
      m_service(context.name),
      m_dataFolder(context.dataFolder),
      m_policies(context.reactor, context.name)
{
}

Result<Done> PolicedListening::apply(const OptionValues& values)
{
    auto settings = policySettings(values, m_dataFolder);
    settings.admission.own = m_ownLimit;
    return m_policies.apply(settings);
}

void PolicedListening::reapply(const OptionValues& values)
{
    if (const auto applied = apply(values); !applied)
        m_log.warning(m_service, applied.error());
}

Result<Ports> PolicedListening::listen(
    const Endpoint& endpoint, std::shared_ptr<TlsContext> tls, ProtocolFactory factory)
{
    std::erase_if(m_following, [](const auto& follower) { return follower.expired(); });
    auto ports = listenOn(endpoint,
        {m_reactor, m_service, std::move(tls),
            [this, factory = std::move(factory)] { return m_policies.wrapAbove(factory()); },
            [this](std::unique_ptr<Protocol> protocol) { return m_policies.wrapBelow(std::move(protocol)); },
            [this](std::weak_ptr<FileFollower> follower) { m_following.push_back(std::move(follower)); },
            changesToLog(m_log, m_service)});
    if (ports)
        tellExpired(endpoint);
    return ports;
}

void PolicedListening::tellExpired(const Endpoint& endpoint)
{
    for (const auto& files : certificatesNamedBy(endpoint)) {
        if (const auto given = Certificate::load(files.certificate, files.key))
            ServiceCertificate::tellExpired(m_log, m_service, files.certificate, *given);
    }
}

void PolicedListening::rereadFiles()
{
    for (const auto& follower : m_following) {
        if (const auto present = follower.lock())
            present->lookNow();
    }
}

} // namespace everyport
