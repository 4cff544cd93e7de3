#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "netcore/base/clock.h"

namespace everyport::irc::client {

/// What a server asks for by the capability sts (ircv3.net/specs/extensions/sts).
struct StsOffer {
    std::optional<quint16> port = {};
    std::optional<qint64> seconds = {}; ///< How long it holds; 0 takes it back.

    static StsOffer parse(const QByteArray& value); ///< "port=6697,duration=2592000,preload"
};

/// What a host has asked for by STS (IRCv3 strict transport security): TLS on this port, until then.
struct StsPolicy {
    quint16 port = 0;
    qint64 until = 0; ///< Milliseconds since 1970.
};

/// Port for policy: where it is kept that a host must be spoken to by TLS only. Must outlive the clients it is lent to.
class StsPolicies {
public:
    virtual ~StsPolicies() = default;
    virtual std::optional<StsPolicy> find(const QString& host) = 0; ///< Also one that is over; whoever asks compares.
    virtual void keep(const QString& host, const StsPolicy& policy) = 0;
    virtual void forget(const QString& host) = 0;
};

/// Keeps the policy that a server offers over TLS, which counts from the end of the last connection; in the clear, an
/// offer with a port has its connection end and come again by TLS, which is its client's affair. The client's own.
class StsKeeper {
public:
    /// Without `policies`, or a host to keep them for, none is kept.
    StsKeeper(QString host, StsPolicies* policies, Clock& clock)
        : m_host(std::move(host)), m_policies(policies), m_clock(clock)
    {
    }
    void heard(const StsOffer& offer, quint16 port); ///< Over TLS, by this port.
    void connectionLost() { keep(); }

private:
    void keep();

    QString m_host;
    StsPolicies* m_policies;
    Clock& m_clock;
    std::optional<StsPolicy> m_policy; // `until` is a duration here
};

} // namespace everyport::irc::client
