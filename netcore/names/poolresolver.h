#pragma once

#include <chrono>
#include <memory>

#include "netcore/interfaces/reactor.h"
#include "netcore/names/resolver.h"

namespace everyport {

/// The system's name service (getaddrinfo: hosts file, DNS, mDNS, whatever nsswitch.conf says) in the pool's threads.
/// IPv6 and IPv4 are asked for side by side, so that a slow answer to one does not hold up the other. `reactor` must
/// outlive it and its lookups.
class PoolResolver final : public Resolver {
public:
    static constexpr std::chrono::seconds timeLimit{10}; ///< Then the asker hears Busy/TimedOut.
    static constexpr int questionLimit = 64;             ///< On their way at once in this process; more are told Busy.

    explicit PoolResolver(Reactor& reactor) : m_reactor(reactor) {}
    std::unique_ptr<Lookup> lookUp(const QString& name, Asker& asker) override;

private:
    Reactor& m_reactor;
};

/// What getaddrinfo's `failed` means. Without a network every name is unknown to it: nothing is wrong with this one,
/// and later it may be found. `hasNetwork`: see reachesNetwork.
Error lookupError(const QByteArray& name, int failed, bool hasNetwork);

} // namespace everyport
