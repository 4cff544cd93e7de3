#pragma once

#include <vector>

#include "app/services/core/policedlistening.h"
#include "app/services/core/servicecertificate.h"

namespace everyport {

/// How a service listens: its ports with the policies around them, the certificate that it shows, and the addresses as
/// people can use them. A part of its service, declared after all that connections use; `context` must outlive it.
/// Loop's thread.
class Listeners {
public:
    /// What is spoken at a port.
    struct Speaking {
        QString scheme;    ///< Before its address: "http".
        QString encrypted; ///< The same under TLS: "https".
        ProtocolFactory accept;
        /// For an endpoint under TLS that names no certificate. Without it: the service's own, with nothing special.
        std::function<Result<std::shared_ptr<TlsContext>>()> ownTls = {};
    };

    explicit Listeners(const ServiceContext& context);

    /// Before the first port, and as PolicedListening has it.
    void setOwnLimit(std::function<qsizetype(const Address&)> limit) { m_policed.setOwnLimit(std::move(limit)); }
    Result<Done> apply(const OptionValues& values) { return m_policed.apply(values); }
    void reapply(const OptionValues& values) { m_policed.reapply(values); }
    void rereadFiles(); ///< SIGHUP: the certificate, and the files that endpoints name.

    /// Whose certificate an endpoint under TLS shows that names none. One for this computer, until something else was
    /// chosen.
    ServiceCertificate& certificate() { return m_certificate; }
    /// The policies themselves, for a part of the service that keeps ports of its own.
    PolicedListening& policies() { return m_policed; }
    /// For datagrams beside a port: who may send them.
    std::unique_ptr<DatagramProtocol> guarded(std::unique_ptr<DatagramProtocol> protocol)
    {
        return m_policed.guarded(std::move(protocol));
    }

    /// All ports of an endpoint (a name may have two addresses), where they are then. What was opened before stays open
    /// if this fails: whoever starts clears up.
    Result<QList<Address>> listen(const Endpoint& endpoint, const Speaking& speaking);
    Result<Done> listenAt(const QStringList& endpoints, const Speaking& speaking); ///< Each as its text has it.

    /// No more come in. Who is there gets what is queued, then the connection ends; ready when all have gone. A service
    /// that says goodbye in its protocol's words does so before.
    Task<Result<Done>> stop();
    void clear(); ///< Cuts everybody off.

    bool isEmpty() const { return m_all.empty(); }
    qsizetype connectionCount() const;
    /// "ssh://127.0.0.1:2222", and a path where it is no network's.
    QStringList addresses() const;
    /// Scheme and address of each, in the order of their opening; one that is open everywhere is told by what others
    /// may use.
    QList<std::pair<QString, Address>> places() const;
    /// Where the ports of these schemes are, as they were bound.
    QList<std::pair<QString, Address>> bound(const QStringList& schemes) const;

private:
    struct Listener {
        QString scheme;
        std::unique_ptr<Port> port;
    };
    Result<std::shared_ptr<TlsContext>> ownTls(const Endpoint& endpoint, const Speaking& speaking);

    PolicedListening m_policed;
    ServiceCertificate m_certificate;
    std::vector<Listener> m_all; // last: what came in by them uses the above
};

} // namespace everyport
