#include "netcore/policies/servicepolicies.h"

namespace everyport {

/// A connection's lowest layer, where the others are put when a limit is set that was not there.
class ServicePolicies::Entrance final : public GateLayer {
public:
    Entrance(std::shared_ptr<Entrances> all, const ServicePolicies& policies, std::unique_ptr<Protocol> inner)
        : GateLayer(policies.m_admission, std::move(inner)), m_all(std::move(all))
    {
    }
    ~Entrance() override { m_all->erase(this); }

    void connectionMade(Transport& transport) override
    {
        m_all->insert(this);
        GateLayer::connectionMade(transport);
    }
    void connectionLost(const Error& reason) override
    {
        m_all->erase(this);
        GateLayer::connectionLost(reason);
    }

    ThrottleLayer* throttle = nullptr; // above this, and goes before it
    TimeLimitLayer* times = nullptr;

private:
    std::shared_ptr<Entrances> m_all;
};

ServicePolicies::ServicePolicies(Reactor& reactor, QString service)
    : m_reactor(reactor),
      m_service(std::move(service)),
      m_admission(std::make_shared<Admission>(reactor.clock())),
      m_times(std::make_shared<TimeLimits>()),
      m_throttle(std::make_shared<Throttle>(reactor.clock())),
      m_entrances(std::make_shared<Entrances>())
{
}

ServicePolicies::~ServicePolicies() = default;

Result<Done> ServicePolicies::apply(const PolicySettings& settings)
{
    m_admission->setRules(settings.admission);
    m_throttle->setRates(settings.each, settings.together);
    *m_times = settings.times;
    const bool limited = settings.each.isLimit() || settings.together.isLimit();
    const auto here = *m_entrances; // one that is ended leaves the set
    for (auto* entrance : here) {
        if (!m_entrances->count(entrance) || !entrance->isAdmitted())
            continue;
        if (limited && !entrance->throttle)
            entrance->throttle = static_cast<ThrottleLayer*>(
                &Layer::interpose(*entrance, std::make_unique<ThrottleLayer>(m_reactor.clock(), m_throttle)));
        if (settings.times.isLimit() && !entrance->times)
            entrance->times = static_cast<TimeLimitLayer*>(
                &Layer::interpose(*entrance, std::make_unique<TimeLimitLayer>(m_reactor.clock(), m_times)));
        else if (entrance->times)
            entrance->times->lookNow();
    }
    auto opened = openFiles(settings);
    m_settings = settings;
    return opened;
}

Result<Done> ServicePolicies::openFiles(const PolicySettings& settings)
{
    // What could not be opened last time is tried again, and one that fails does not keep the other from opening.
    Result<Done> outcome = Done{};
    if (settings.trafficLog != m_settings.trafficLog || (!m_log && !settings.trafficLog.isEmpty())) {
        m_log.reset(); // its taps keep the file open until their connections end
        if (!settings.trafficLog.isEmpty()) {
            auto log = TrafficLog::open(m_reactor, settings.trafficLog, settings.fileLimit);
            if (log)
                m_log = std::move(*log);
            else
                outcome = log.error();
        }
    }
    if (settings.capture != m_settings.capture || (!m_capture && !settings.capture.isEmpty())) {
        m_capture.reset();
        if (!settings.capture.isEmpty()) {
            auto capture = Capture::open(m_reactor, settings.capture, m_service, settings.fileLimit);
            if (capture)
                m_capture = std::move(*capture);
            else
                outcome = capture.error();
        }
    }
    return outcome;
}

std::unique_ptr<Protocol> ServicePolicies::wrapBelow(std::unique_ptr<Protocol> protocol)
{
    if (!protocol)
        return nullptr;
    ThrottleLayer* throttle = nullptr;
    TimeLimitLayer* times = nullptr;
    if (m_throttle->each().isLimit() || m_settings.together.isLimit()) {
        auto layer = std::make_unique<ThrottleLayer>(m_reactor.clock(), m_throttle, std::move(protocol));
        throttle = layer.get();
        protocol = std::move(layer);
    }
    if (m_times->isLimit()) {
        auto layer = std::make_unique<TimeLimitLayer>(m_reactor.clock(), m_times, std::move(protocol));
        times = layer.get();
        protocol = std::move(layer);
    }
    auto entrance = std::make_unique<Entrance>(m_entrances, *this, std::move(protocol));
    entrance->throttle = throttle;
    entrance->times = times;
    return entrance;
}

std::unique_ptr<Protocol> ServicePolicies::wrapAbove(std::unique_ptr<Protocol> protocol)
{
    if (protocol && m_log)
        protocol = std::make_unique<TapLayer>(m_log->tap(), std::move(protocol));
    if (protocol && m_capture)
        protocol = std::make_unique<TapLayer>(m_capture->tap(), std::move(protocol));
    return protocol;
}

std::unique_ptr<DatagramProtocol> ServicePolicies::wrapDatagrams(std::unique_ptr<DatagramProtocol> protocol)
{
    return std::make_unique<DatagramGate>(m_admission, std::move(protocol));
}

} // namespace everyport
