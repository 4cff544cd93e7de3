#pragma once

#include <functional>
#include <memory>

#include <QHash>
#include <QList>

#include "netcore/descriptorlending.h"
#include "netcore/ipnetwork.h"
#include "netcore/layer.h"
#include "netcore/policies/tokenbucket.h"

namespace everyport {

/// Who may come in by a service's ports, and how many at once. Shared by its gate layers; a change counts for the
/// callers to come. `clock` must outlive it. Loop's thread.
class Admission {
public:
    struct Rules {
        qsizetype total = 0;      ///< Connections at once; 0 is no limit.
        qsizetype perAddress = 0; ///< Of one IPv4 address or one IPv6 /64, which is what one subscriber gets; 0 is no limit.
        qint64 perSecond = 0;     ///< New ones a second; 0 is no limit.
        QList<IpNetwork> allow = {}; ///< Only these; empty is everybody. What has no IP address (Unix) always may.
        QList<IpNetwork> deny = {};  ///< Not these, even if allowed.
        std::function<qsizetype(const Address&)> own = {}; ///< What the service itself lets one address have; 0 is no limit.
    };

    explicit Admission(const Clock& clock) : m_pace(clock) {}

    void setRules(Rules rules);
    /// Counts the caller in, or says why not: Refused/PermissionDenied, or Busy/TooManyOpen.
    Result<Done> admit(const Address& peer);
    bool mayCall(const Address& peer) const; ///< By `allow` and `deny` alone.
    void release(const Address& peer); ///< Once for each that was admitted.
    qsizetype count() const { return m_count; }
    quint64 turnedAway() const { return m_turnedAway; }

private:
    bool isFull(const Address& peer, const QByteArray& key) const;
    Result<Done> check(const Address& peer, const QByteArray& key);
    static QByteArray keyOf(const Address& peer);

    Rules m_rules;
    TokenBucket m_pace;
    QHash<QByteArray, qsizetype> m_byAddress;
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
    Address m_peer;
    bool m_admitted = false;
};

} // namespace everyport
