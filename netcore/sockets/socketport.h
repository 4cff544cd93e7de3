#pragma once

#include <optional>
#include <vector>

#include "netcore/base/slottable.h"
#include "netcore/files/socketfilelock.h"
#include "netcore/interfaces/descriptors.h"
#include "netcore/interfaces/reactortcp.h"
#include "netcore/sockets/descriptorreserve.h"
#include "netcore/task/deferred.h"
#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/port.h"

namespace everyport {

class SocketTransport;

/// A listening stream socket. Its callers do not get the last descriptors (descriptorreserve.h) and are turned away
/// instead. Survives running out of them all the same: one that it holds is given up to turn callers away, and where
/// that does not help either it rests for a moment, so that the loop does not spin.
class SocketPort final : public Port, private Readiness {
public:
    static Result<std::unique_ptr<Port>> listenTcp(
        Descriptors& descriptors, ConnectionRegistry& registry, TcpListenOptions options, ProtocolFactory factory);
    static Result<std::unique_ptr<Port>> listenUnix(Descriptors& descriptors, ConnectionRegistry& registry,
        QString path, int mode, QString service, ProtocolFactory factory);
    /// A socket that others have made; see reactorsocket.h.
    static Result<std::unique_ptr<Port>> adopt(
        Descriptors& descriptors, ConnectionRegistry& registry, int fd, QString service, ProtocolFactory factory);
    ~SocketPort() override;

    Address address() const override { return m_address; }
    Task<Result<Done>> stop() override;
    qsizetype connectionCount() const override { return qsizetype(m_connections.count()); }
    QList<Transport*> connections() const override;
    void useReserve() override { m_reserve.reset(); }

    quint64 connectionBegan(SocketTransport& connection) { return m_connections.add(&connection); }
    void connectionEnded(quint64 row);

private:
    SocketPort(
        Descriptors& descriptors, ConnectionRegistry& registry, int fd, QString service, ProtocolFactory factory);
    void becameReady(bool readable, bool writable) override;
    bool acceptOne();
    bool acceptFailed(int number);
    bool turnAway();
    void brokeDown(int number);
    bool watchFailed(int number) override;
    void rest();
    void warnOfFamine();
    Address calledAt(int fd) const;
    void stopListening();

    Descriptors& m_descriptors;
    ConnectionRegistry& m_registry;
    Address m_address;
    QString m_service;
    std::shared_ptr<const ProtocolFactory> m_factory; // goes with the port, which may go from inside its call
    SlotTable<SocketTransport*> m_connections;
    std::vector<Deferred<Result<Done>>> m_stops; // they wait for the last connection's end
    SocketFileLock m_fileLock;                   // a Unix socket's with a file
    Clock::Timer m_restTimer;
    std::optional<Clock::Moment> m_warned; // of having no descriptors
    QString m_lastCaller; // many come from one address (a proxy, this computer): their rows share its text
    Descriptors::Id m_id = 0;
    int m_fd;
    int m_spare;                                                      // is given up to turn a caller away
    std::optional<DescriptorReserve> m_reserve = DescriptorReserve(); // none for the owner's own port
    bool m_isAnywhere = false; // a wildcard address: each connection has one of its own
    bool m_ownsFile = true;    // of a Unix socket
};

} // namespace everyport
