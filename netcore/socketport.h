#pragma once

#include <optional>
#include <unordered_set>

#include "netcore/deferred.h"
#include "netcore/descriptors.h"
#include "netcore/port.h"
#include "netcore/reactortcp.h"
#include "netcore/registry.h"
#include "netcore/socketfilelock.h"

namespace everyport {

class SocketTransport;

/// A listening stream socket. Survives running out of descriptors: a reserve one is given up to turn the
/// caller away, so that the loop does not spin.
class SocketPort final : public Port, private Readiness {
public:
    static Result<std::unique_ptr<Port>> listenTcp(Descriptors& descriptors, ConnectionRegistry& registry,
        TcpListenOptions options, ProtocolFactory factory);
    static Result<std::unique_ptr<Port>> listenUnix(Descriptors& descriptors, ConnectionRegistry& registry, QString path,
        int mode, QString service, ProtocolFactory factory);
    ~SocketPort() override;

    Address address() const override { return m_address; }
    Task<Result<Done>> stop() override;
    qsizetype connectionCount() const override { return qsizetype(m_connections.size()); }
    QList<Transport*> connections() const override;

    void connectionEnded(SocketTransport* connection);

private:
    SocketPort(Descriptors& descriptors, ConnectionRegistry& registry, int fd, QString service, ProtocolFactory factory);
    void becameReady(bool readable, bool writable) override;
    bool acceptOne();
    void turnAway();
    void stopListening();

    Descriptors& m_descriptors;
    ConnectionRegistry& m_registry;
    Address m_address;
    QString m_service;
    ProtocolFactory m_factory;
    std::unordered_set<SocketTransport*> m_connections;
    std::optional<Deferred<Result<Done>>> m_stopped;
    SocketFileLock m_fileLock; // a Unix socket's with a file
    Descriptors::Id m_id = 0;
    int m_fd;
    int m_reserve;
};

} // namespace everyport
