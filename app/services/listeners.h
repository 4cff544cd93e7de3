#pragma once

#include <vector>

#include "app/services/policedlistening.h"
#include "app/services/servicetype.h"

namespace everyport {

/// The ports of one service, each under the scheme that people see it by. A part of its service, declared after all that
/// connections use. Loop's thread.
class Listeners {
public:
    void add(const QString& scheme, Ports ports);
    /// No more come in; who is there is told to go, and is waited for.
    Task<Result<Done>> stop();
    void clear() { m_all.clear(); } ///< Cuts everybody off.

    QStringList addresses() const; ///< "ssh://127.0.0.1:2222"
    qsizetype connectionCount() const;
    /// Address and scheme of each, in the order of their opening.
    QList<std::pair<QString, Address>> places() const;

    /// For an endpoint under TLS that names no certificate: this service's own, made for this computer. Null for all else.
    static Result<std::shared_ptr<TlsContext>> ownTls(const ServiceContext& context, const Endpoint& endpoint);

private:
    struct Listener {
        QString scheme;
        std::unique_ptr<Port> port;
    };
    std::vector<Listener> m_all;
};

} // namespace everyport
