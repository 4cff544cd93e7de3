#pragma once

#include <deque>
#include <optional>

#include "netcore/address/socketname.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/interfaces/descriptors.h"
#include "netcore/sockets/multicastgroups.h"
#include "netcore/sockets/unixsocket.h"
#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/datagram.h"

namespace everyport {

/// A datagram socket of any family over any reactor's Descriptors. Sockets are made in datagramopening.cpp. A turn
/// reads 64 datagrams at most, so that a flood leaves room for everybody else.
class DatagramSocket final : public DatagramTransport, private Readiness {
public:
    struct Making {
        FileDescriptor fd;
        qsizetype maxPacket = 8192;
        QString service = {};
        SocketFileLock fileLock = {}; ///< A bound Unix socket's; its file goes with us.
    };
    static std::unique_ptr<DatagramTransport> open(Descriptors& descriptors, ConnectionRegistry& registry,
        Making making, std::unique_ptr<DatagramProtocol> protocol);
    ~DatagramSocket() override;

    Result<Done> write(QByteArray bytes, const Address& to) override;
    Result<Done> write(QByteArray bytes) override;
    void pauseReading() override;
    void resumeReading() override;
    void close() override;
    Address local() const override { return m_record->local; }
    Address peer() const override { return m_record->peer; }
    qsizetype maxPacket() const override { return m_maxPacket; }
    DatagramCounts counts() const override { return m_counts; }
    Result<Done> setBroadcast(bool on) override;
    Multicast* multicast() override { return m_multicast ? &*m_multicast : nullptr; }
    int descriptor() const override { return m_fd.get(); }

private:
    /// Outlives the socket while one of its protocol's events is on the stack.
    struct Audience {
        std::unique_ptr<DatagramProtocol> protocol;
        bool stopped = false;
    };
    struct Outgoing {
        QByteArray bytes;
        SocketName to;
    };

    DatagramSocket(Descriptors& descriptors, ConnectionRegistry& registry, Making making,
        std::unique_ptr<DatagramProtocol> protocol);
    bool isConnected() const { return m_record->peer.family != Address::Family::None; }
    Result<SocketName> nameFor(const Address& to) const;
    Result<Done> enqueue(Outgoing outgoing);
    void becameReady(bool readable, bool writable) override;
    void receive();
    int receiveBatch();
    void flush();
    int sendBatch();
    bool sendingWentOn(int number);
    void receivingFailed(int number);
    void dropFirst();
    void wantFlush();
    void updateInterest();
    void shut();
    void notifyStopped();

    Descriptors& m_descriptors;
    ConnectionRegistry& m_registry;
    std::shared_ptr<ConnectionRecord> m_record;
    std::shared_ptr<Audience> m_audience;
    FileDescriptor m_fd;
    SocketFileLock m_fileLock;
    std::optional<MulticastGroups> m_multicast;
    std::deque<Outgoing> m_queue;
    qsizetype m_queued = 0; // bytes
    DatagramCounts m_counts;
    qsizetype m_maxPacket;
    Descriptors::Id m_id = 0;
    int m_family;
    bool m_blocked = false;
    bool m_flushWanted = false;
    bool m_readingPaused = false;
    bool m_refusedBefore = false; // the first in the queue was kept back by an older one's refusal
};

} // namespace everyport
