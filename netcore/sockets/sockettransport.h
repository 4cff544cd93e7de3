#pragma once

#include "netcore/interfaces/descriptors.h"
#include "netcore/sockets/connectedprotocol.h"
#include "netcore/sockets/countedsocket.h"
#include "netcore/sockets/socketinlet.h"
#include "netcore/sockets/socketoutlet.h"
#include "netcore/transport/descriptorlending.h"
#include "netcore/transport/outofturn.h"

namespace everyport {

class SocketPort;

/// A connected stream socket, TCP or Unix. No QObject, no signal a read; what is written in a turn leaves at its
/// end by one writev. The reactor owns it from `adopt` until connectionLost was told. Kept small, for there may be
/// many: what few of them need is made when it is needed.
class SocketTransport final : public Transport,
                              public DescriptorSender,
                              public DescriptorLender,
                              public OutOfTurn,
                              private Readiness,
                              private TurnEnd,
                              public std::enable_shared_from_this<SocketTransport> {
    struct Own {
        explicit Own() = default;
    };

public:
    struct Limits {
        qsizetype highWater = 256 * 1024;      ///< Producers are paused above, resumed below a half.
        qsizetype outbound = 32 * 1024 * 1024; ///< A peer that lets more than this pile up is cut off.
        std::chrono::milliseconds grace{15000};
        std::chrono::milliseconds linger{2000}; ///< How long the peer may take to close its half.
    };

    /// Takes over a connected, non-blocking socket and tells the protocol connectionMade. Ends of the record that are
    /// not filled in are asked of the system.
    static SocketTransport* adopt(Descriptors& descriptors, ConnectionRegistry& registry, int fd,
        std::shared_ptr<ConnectionRecord> record, std::unique_ptr<Protocol> protocol, SocketPort* port);
    SocketTransport(Own, Descriptors& descriptors, ConnectionRegistry& registry, int fd,
        std::shared_ptr<ConnectionRecord> record, std::unique_ptr<Protocol> protocol,
        SocketPort* port); ///< For `adopt` alone.

    void write(QByteArray bytes) override;
    void passOn(QByteArrayView bytes) override;
    void pauseReading() override;
    void resumeReading() override;
    bool shareIsOver() const override { return m_socket.descriptors().shareIsOver(); }
    void yield() override;
    void peerIsDone() override { m_peerIsDone = true; }
    void loseConnection() override;
    void abortConnection() override;
    void loseWriteConnection() override;
    void setProducer(Producer* producer) override;
    qsizetype queuedBytes() const override { return m_outlet.bytes(); }
    Address peer() const override { return m_socket.record().peer; }
    Address local() const override { return m_socket.record().local; }
    int descriptor() const override { return m_socket.descriptor(); }
    ConnectionRecord& record() override { return m_socket.record(); }
    Result<Done> sendDescriptor(int fd) override;
    Result<FileDescriptor> lendDescriptor() override;
    void moveNow() override;
    void switchProtocol(std::unique_ptr<Protocol> next) override;
    std::unique_ptr<Protocol> takeProtocol() override { return m_protocol.take(); }
    void setProtocol(std::unique_ptr<Protocol> protocol) override { m_protocol.set(std::move(protocol)); }

    void setLimits(const Limits& limits) { m_limits = std::make_unique<Limits>(limits); }
    /// The owner of the port goes, and with it what the protocol may point at: aborts and tells the end at once.
    void endWithPort();

private:
    using State = SocketState;
    void becameReady(bool readable, bool writable) override;
    bool watchFailed(int number) override;
    void turnEnded() override;
    bool turnComes();
    void readSome();
    void brokeWhilePaused();
    void peerEnded();
    void readHalfEnded();
    void startLingering();
    void updateInterest();
    void finish(Error reason);
    void notifyLost();

    void wasQueued();
    void wantFlush();
    void flush();
    void startGrace();
    void askAgainSoon();
    void writeHalfEnds();
    void notifyProducer();
    bool endIfThrown(std::optional<Error> thrown);

    const Limits& limits() const;
    Descriptors& descriptors() const { return m_socket.descriptors(); }
    Clock& clock() const { return m_socket.descriptors().reactor().clock(); }

    CountedSocket m_socket;
    ConnectedProtocol m_protocol;
    SocketOutlet m_outlet;
    std::unique_ptr<Limits> m_limits; // null: the usual ones
    std::unique_ptr<Error> m_reason;  // why it was closed; null before
    SocketPort* m_port;
    quint64 m_portRow = 0;
    Clock::Timer m_graceTimer;
    Descriptors::Id m_id = 0;
    Descriptors::Id m_owned = 0;
    State m_state = State::Open;
    SocketInlet m_inlet;
    bool m_flushWanted : 1 = false;
    bool m_writeEnding : 1 = false; // loseWriteConnection was asked for
    bool m_writeEnded : 1 = false;
    bool m_peerIsDone : 1 = false; // it has said all that it will say
    bool m_hungUp : 1 = false;     // not watched, for the system would tell it for ever
    bool m_lent : 1 = false;       // not watched, for somebody else reads and writes
};

} // namespace everyport
