#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

#include <QList>

#include "netcore/address/ipnetwork.h"
#include "netcore/policies/tokenbucket.h"
#include "netcore/transport/descriptorlending.h"
#include "netcore/transport/layer.h"

namespace everyport {

/// Who may come in by a service's ports, and how many at once. Shared by its gate layers; a change counts for the
/// callers to come. `clock` must outlive it. Loop's thread.
class Admission {
public:
    struct Rules {
        qsizetype total = 0; ///< Connections at once; 0 is no limit.
        /// Of one IPv4 address or one IPv6 /64, which is what one subscriber gets; 0 is no limit.
        qsizetype perAddress = 0;
        qint64 perSecond = 0;        ///< New ones a second; 0 is no limit.
        QList<IpNetwork> allow = {}; ///< Only these; empty is everybody. What has no IP address (Unix) always may.
        QList<IpNetwork> deny = {};  ///< Not these, even if allowed.
        /// What the service itself lets one address have; 0 is no limit.
        std::function<qsizetype(const Address&)> own = {};
    };

    explicit Admission(const Clock& clock) : m_pace(clock) {}

    void setRules(Rules rules);
    /// Who counts as one: an IPv4 address, an IPv6 /64; null for what has no IP address.
    using Caller = std::optional<IpBytes>;
    static Caller callerOf(const Address& peer);
    /// Counts the caller in, or says why not: Refused/PermissionDenied, or Busy/TooManyOpen.
    Result<Done> admit(const Address& peer) { return admit(peer, callerOf(peer)); }
    Result<Done> admit(const Address& peer, const Caller& caller);
    bool mayCall(const Address& peer) const; ///< By `allow` and `deny` alone.
    void release(const Address& peer) { release(callerOf(peer)); }
    void release(const Caller& caller); ///< Once for each that was admitted.
    qsizetype count() const { return m_count; }
    quint64 turnedAway() const { return m_turnedAway; }

private:
    /// Seeded: strangers choose their addresses.
    struct Hash {
        Hash();
        size_t operator()(const IpBytes& bytes) const;
        quint64 seed;
    };
    bool isFull(const Address& peer, const IpBytes& caller) const;
    Result<Done> check(const Address& peer, const Caller& caller);

    Rules m_rules;
    TokenBucket m_pace;
    std::unordered_map<IpBytes, qsizetype, Hash> m_byCaller;
    qsizetype m_count = 0;
    quint64 m_turnedAway = 0;
};

/// Asks the admission for one connection. Who is turned away is cut off at once, and the protocol never hears of them.
class GateLayer : public Layer, public DescriptorLender {
public:
    GateLayer(std::shared_ptr<Admission> admission, std::unique_ptr<Protocol> inner);
    ~GateLayer() override;
    bool isAdmitted() const { return m_admitted; }
    Result<FileDescriptor> lendDescriptor() override; ///< The gate looks at no bytes.

    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;

private:
    void release();

    std::shared_ptr<Admission> m_admission;
    Admission::Caller m_caller;
    bool m_admitted = false;
};

} // namespace everyport
