#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include <QList>
#include <QStringList>

#include "app/services/core/ownaddresses.h"
#include "app/services/core/policedlistening.h"
#include "app/services/core/servicecertificate.h"
#include "netcore/transport/datagram.h"
#include "netcore/transport/port.h"

namespace everyport {

/// How a service listens: its ports and sockets with the policies around them, the certificate that it shows, and the
/// addresses as people can use them. A part of its service, declared after all that connections use; `context` must
/// outlive it. Loop's thread.
class Listeners {
public:
    /// What is spoken at a port.
    struct Speaking {
        QString scheme;    ///< Before its address: "http".
        QString encrypted; ///< The same under TLS: "https".
        ProtocolFactory accept;
        /// For an endpoint under TLS that names no certificate. Without it: the service's own, with nothing special.
        std::function<Result<std::shared_ptr<TlsContext>>()> ownTls = {};
        /// Answers datagrams beside each port of a "tcp:" endpoint, under the scheme "udp". Without it: nobody does.
        std::function<std::unique_ptr<DatagramProtocol>()> datagrams = {};
        /// What has no URLs is told by a word before the address: "servers 127.0.0.1:5269".
        bool hasUrls = true;
    };

    /// Where clients reach what is spoken.
    struct Place {
        QString scheme;
        Address address;
        bool hasUrls = true;
        /// Nobody comes in there by themselves: a proxy does, which says for whom (haproxy:).
        bool isForProxies = false;
        bool isOfNetwork() const;
        /// "ssh://127.0.0.1:2222", "component 127.0.0.1:5347", and a path where it is no network's.
        QString toString() const;
    };

    /// `own`: this computer's addresses, by which a port is told that is open everywhere.
    explicit Listeners(const ServiceContext& context, std::function<QStringList()> own = ownAddresses);

    /// Before the first port, and as PolicedListening has it.
    void setOwnLimit(std::function<qsizetype(const Address&)> limit) { m_policed.setOwnLimit(std::move(limit)); }
    Result<Done> apply(const OptionValues& values) { return m_policed.apply(values); }
    void reapply(const OptionValues& values) { m_policed.reapply(values); }
    void rereadFiles(); ///< SIGHUP: the certificate, and the files that endpoints name.

    /// Whose certificate an endpoint under TLS shows that names none. One for this computer, until something else was
    /// chosen.
    ServiceCertificate& certificate() { return m_certificate; }

    /// All ports of an endpoint (a name may have two addresses). What was opened before stays open if this fails:
    /// whoever starts clears up.
    Result<Done> listen(const Endpoint& endpoint, const Speaking& speaking);
    Result<Done> listenAt(const QStringList& endpoints, const Speaking& speaking); ///< Each as its text has it.

    /// No more come in. Who is there gets what is queued, then the connection ends; ready when all have gone. A service
    /// that says goodbye in its protocol's words does so before.
    Task<Result<Done>> stop();
    void clear(); ///< Cuts everybody off.

    bool isEmpty() const { return m_ports.empty(); }
    qsizetype connectionCount() const;
    /// In the order of their opening. One that is open everywhere is told by what others may use: nobody can go to
    /// 0.0.0.0.
    QList<Place> places() const;
    QStringList addresses() const; ///< The same as text.
    /// What a person types to come in by one of these schemes: the first of its places in the network that is for
    /// everybody. None: there is none.
    std::optional<Address> firstPlace(const QStringList& schemes) const;
    /// Where the ports of these schemes are, as they were bound: for their numbers.
    QList<Place> bound(const QStringList& schemes) const;

private:
    struct Bound {
        Place place;
        bool isIPv6Only;
    };
    Result<std::shared_ptr<TlsContext>> ownTls(const Endpoint& endpoint, const Speaking& speaking);
    Result<Done> listenForDatagrams(
        const Endpoint& endpoint, const Address& beside, std::unique_ptr<DatagramProtocol> protocol);

    const ServiceContext& m_context;
    std::function<QStringList()> m_own;
    PolicedListening m_policed;
    ServiceCertificate m_certificate;
    QList<Bound> m_bound;
    std::vector<std::unique_ptr<Port>> m_ports; // what came in by them, and the sockets, use the above
    std::vector<std::unique_ptr<DatagramTransport>> m_sockets;
};

} // namespace everyport
