#pragma once

#include <memory>
#include <unordered_set>

#include "netcore/policies/admission.h"
#include "netcore/policies/capture.h"
#include "netcore/policies/datagramgate.h"
#include "netcore/policies/throttle.h"
#include "netcore/policies/timelimits.h"
#include "netcore/policies/trafficlog.h"

namespace everyport {

/// What a service holds its connections to. A value; as it is made it limits nothing.
struct PolicySettings {
    Admission::Rules admission = {};
    TimeLimits times = {};
    Rates each = {};         ///< Of every connection.
    Rates together = {};     ///< Of all of them.
    QString trafficLog = {}; ///< Paths; empty: none.
    QString capture = {};
    qint64 fileLimit = 256 * 1024 * 1024; ///< Bytes, of either file.
};

/// A service's policies and the layers that carry them out. `apply` changes them while connections are there: time
/// limits and rates count for these at once, who may come and what is written down for the next. Outlives the ports;
/// `reactor` must outlive it. Loop's thread.
class ServicePolicies {
public:
    ServicePolicies(Reactor& reactor, QString service);
    ~ServicePolicies();

    /// Fails when a file cannot be written; everything else is applied even then.
    Result<Done> apply(const PolicySettings& settings);
    /// For the wire's side, under TLS: who may come, time limits, rates.
    std::unique_ptr<Protocol> wrapBelow(std::unique_ptr<Protocol> protocol);
    /// For the protocol's side, where the bytes are in the clear: traffic log and capture.
    std::unique_ptr<Protocol> wrapAbove(std::unique_ptr<Protocol> protocol);

    /// For a socket for datagrams: who may call.
    std::unique_ptr<DatagramProtocol> wrapDatagrams(std::unique_ptr<DatagramProtocol> protocol);

    const Admission& admission() const { return *m_admission; }
    qsizetype connectionCount() const { return qsizetype(m_entrances->size()); }

private:
    class Entrance;
    using Entrances = std::unordered_set<Entrance*>;

    Result<Done> openFiles(const PolicySettings& settings);

    Reactor& m_reactor;
    QString m_service;
    PolicySettings m_settings;
    std::shared_ptr<Admission> m_admission;
    std::shared_ptr<TimeLimits> m_times;
    std::shared_ptr<Throttle> m_throttle;
    std::shared_ptr<Entrances> m_entrances; // shared with those in it, which may go last
    std::shared_ptr<TrafficLog> m_log;
    std::shared_ptr<Capture> m_capture;
};

} // namespace everyport
