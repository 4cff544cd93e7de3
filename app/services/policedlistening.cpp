#include "app/services/policedlistening.h"

#include "app/log/log.h"
#include "app/services/policyoptions.h"

namespace everyport {

PolicedListening::PolicedListening(const ServiceContext& context)
    : m_reactor(context.reactor)
    , m_log(context.log)
    , m_service(context.name)
    , m_dataFolder(context.dataFolder)
    , m_policies(context.reactor, context.name)
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

Result<Ports> PolicedListening::listen(const Endpoint& endpoint, std::shared_ptr<TlsContext> tls, ProtocolFactory factory)
{
    return listenOn(m_reactor, endpoint, m_service, std::move(tls),
        [this, factory = std::move(factory)] { return m_policies.wrapAbove(factory()); },
        [this](std::unique_ptr<Protocol> protocol) { return m_policies.wrapBelow(std::move(protocol)); });
}

} // namespace everyport
