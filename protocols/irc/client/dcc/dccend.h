#pragma once

#include <optional>

#include "netcore/interfaces/reactor.h"
#include "netcore/transport/port.h"
#include "protocols/irc/dcc.h"

namespace everyport::irc::client {

/// What DCC may do. A person turns it on, offer by offer; nothing here happens by itself.
struct DccRules {
    /// Whether an offer may lead to an address of this computer or its network: a stranger could make us knock at doors
    /// that only we can reach.
    bool privateAddresses = false;
    Address ownAddress = {};                     ///< That our offers name; its port is not looked at.
    QString interface = QStringLiteral("*");     ///< Where offers of ours listen.
    std::chrono::milliseconds patience{120'000}; ///< Until somebody is there; then without a byte.
    bool endsOnSilence = true;                   ///< False: whoever is there may say nothing for hours.
};

/// Whether it can be reached from everywhere: not loopback, private (RFC 1918, RFC 4193), shared (RFC 6598),
/// link-local, multicast or nothing at all.
bool isPublicAddress(const Address& address);

/// One end of a direct connection: goes to where the other listens, or listens for one. For this room; see
/// dccreceive.h, dccsend.h and dccchat.h. Letting go of it ends the connection. Loop's thread.
class DccEnd {
public:
    virtual ~DccEnd();
    DccEnd(const DccEnd&) = delete;
    DccEnd& operator=(const DccEnd&) = delete;

protected:
    DccEnd(Reactor& reactor, DccRules rules) : m_reactor(reactor), m_rules(std::move(rules)) {}

    Result<Done> connectTo(const Address& address); ///< Refused for a private one, unless the rules allow it.
    Result<Address> listen();                       ///< For one caller; what the offer names.
    void end(Error reason);                         ///< Tells `ended`, and closes.
    void finish();                                  ///< The same, in order: what is queued is sent.
    bool isOver() const { return m_isOver; }
    Transport* transport() const { return m_transport; }
    void keepWaiting(); ///< Something came: patience begins anew.

    // For whoever looks at the connection: an event, then what is known of it, each after a tab.
    bool isWatched() const;
    void tell(bool in, const QByteArray& note) const; ///< Where it is watched.
    void tellFile(bool in, const QByteArray& what, const DccOffer& offer) const;

    // Told to what stands above; `ended` once.
    virtual void made() = 0;
    virtual void received(QByteArrayView bytes) = 0;
    virtual void ended(const Error& reason) = 0;

    Reactor& m_reactor;
    const DccRules m_rules;

private:
    class Wire;
    void notifyEnded(const Error& reason);

    std::unique_ptr<Port> m_port;
    Task<Result<Transport*>> m_connecting;
    Transport* m_transport = nullptr;
    Wire* m_wire = nullptr;
    Clock::Timer m_deadline;
    bool m_isOver = false;
};

} // namespace everyport::irc::client
