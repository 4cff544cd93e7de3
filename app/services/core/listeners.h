#pragma once

#include <vector>

#include "app/services/core/policedlistening.h"
#include "app/services/core/servicecertificate.h"

namespace everyport {

/// The ports of one service, each under the scheme that people see it by. A part of its service, declared after all
/// that connections use. Loop's thread.
class Listeners {
public:
    explicit Listeners(const ServiceContext& context);
    void add(const QString& scheme, Ports ports);
    /// No more come in; who is there is told to go, and is waited for.
    Task<Result<Done>> stop();
    void clear(); ///< Cuts everybody off.

    QStringList addresses() const; ///< "ssh://127.0.0.1:2222"
    qsizetype connectionCount() const;
    /// Address and scheme of each, in the order of their opening; one that is open everywhere is told by what others
    /// may use.
    QList<std::pair<QString, Address>> places() const;

    /// For an endpoint under TLS that names no certificate: this service's own, made for this computer. Null for all
    /// else.
    Result<std::shared_ptr<TlsContext>> ownTls(const Endpoint& endpoint);
    void rereadFiles() { m_certificate.lookNow(); }

private:
    struct Listener {
        QString scheme;
        std::unique_ptr<Port> port;
    };
    ServiceCertificate m_certificate;
    std::vector<Listener> m_all;
};

} // namespace everyport
