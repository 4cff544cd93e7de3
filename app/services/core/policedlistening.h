#pragma once

#include "app/services/core/servicetype.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/files/filefollower.h"
#include "netcore/policies/servicepolicies.h"

namespace everyport {

/// How a service listens: its ports with the policies around them that policyoptions.h declares for all types. A part
/// of its service, which lets go of its ports before this. Loop's thread.
class PolicedListening {
public:
    explicit PolicedListening(const ServiceContext& context);

    /// What one address may have of itself, whatever is configured: also of those who never come as far as the
    /// protocol. 0 is no limit. Before `apply`.
    void setOwnLimit(std::function<qsizetype(const Address&)> limit) { m_ownLimit = std::move(limit); }
    /// At the start. Fails where a traffic file cannot be written.
    Result<Done> apply(const OptionValues& values);
    /// While it runs: what cannot be written is told in the log, and everything else counts.
    void reapply(const OptionValues& values);
    /// As listenOn, with the policies in force around each connection.
    Result<Ports> listen(const Endpoint& endpoint, std::shared_ptr<TlsContext> tls, ProtocolFactory factory);

    void rereadFiles(); ///< SIGHUP: the files that the endpoints name.

    /// For datagrams beside a port: who may send them.
    std::unique_ptr<DatagramProtocol> guarded(std::unique_ptr<DatagramProtocol> protocol)
    {
        return m_policies.wrapDatagrams(std::move(protocol));
    }

    const ServicePolicies& policies() const { return m_policies; }

private:
    void tellExpired(const Endpoint& endpoint); // the certificates that it names

    Reactor& m_reactor;
    Log& m_log;
    QString m_service;
    QString m_dataFolder;
    std::function<qsizetype(const Address&)> m_ownLimit;
    ServicePolicies m_policies;
    std::vector<std::weak_ptr<FileFollower>> m_following; // the ports keep them
};

} // namespace everyport
