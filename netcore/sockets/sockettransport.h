#pragma once

#include <vector>

#include "netcore/base/result.h"
#include "netcore/interfaces/descriptors.h"
#include "netcore/transport/descriptorlending.h"
#include "netcore/transport/descriptorpassing.h"
#include "netcore/transport/outofturn.h"
#include "netcore/transport/producergate.h"
#include "netcore/transport/registry.h"
#include "netcore/transport/transport.h"
#include "netcore/transport/writequeue.h"

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
    /// The same for a socket that others have made; see reactorsocket.h.
    static Result<Transport*> adoptForeign(Descriptors& descriptors, ConnectionRegistry& registry, int fd,
        QString service, std::unique_ptr<Protocol> protocol);
    SocketTransport(Own, Descriptors& descriptors, ConnectionRegistry& registry, int fd,
        std::shared_ptr<ConnectionRecord> record, std::unique_ptr<Protocol> protocol,
        SocketPort* port); ///< For `adopt` alone.
    ~SocketTransport() override;

    void write(QByteArray bytes) override;
    void passOn(QByteArrayView bytes) override;
    void pauseReading() override;
    void resumeReading() override;
    bool shareIsOver() const override { return m_descriptors.shareIsOver(); }
    void yield() override;
    void peerIsDone() override { m_peerIsDone = true; }
    void loseConnection() override;
    void abortConnection() override;
    void loseWriteConnection() override;
    void setProducer(Producer* producer) override;
    qsizetype queuedBytes() const override { return m_queue.bytes(); }
    Address peer() const override { return m_record->peer; }
    Address local() const override { return m_record->local; }
    int descriptor() const override { return m_fd; }
    ConnectionRecord& record() override { return *m_record; }
    Result<Done> sendDescriptor(int fd) override;
    Result<FileDescriptor> lendDescriptor() override;
    void moveNow() override;
    void switchProtocol(std::unique_ptr<Protocol> next) override;
    std::unique_ptr<Protocol> takeProtocol() override { return std::move(m_protocol); }
    void setProtocol(std::unique_ptr<Protocol> protocol) override { m_protocol = std::move(protocol); }

    void setLimits(const Limits& limits);
    /// The owner of the port goes, and with it what the protocol may point at: aborts and tells the end at once.
    void endWithPort();

private:
    enum class State : quint8 { Open, Flushing, Lingering, Closed };
    enum class Outlet : quint8 {
        Free,
        Full,    // the socket's buffer; the system tells when there is room
        Starved, // the system itself has no buffers; a timer asks again
    };
    /// What few connections have.
    struct Extras {
        std::vector<std::unique_ptr<Protocol>> switched; // live until the turn's end; one of them may be on the stack
        Limits limits;
        std::vector<FileDescriptor> passing; // with the next bytes
    };
    static constexpr auto protocolsName = "A connection's protocol"; // in the log, when it throws

    // What comes, and how it ends: sockettransport.cpp.
    void becameReady(bool readable, bool writable) override;
    bool watchFailed(int number) override;
    void turnEnded() override;
    bool turnComes();
    qsizetype atOnce() const;
    void readSome();
    void discardSome();
    void brokeWhilePaused();
    void peerEnded();
    void readHalfEnded();
    ssize_t receive(QByteArray& buffer, qsizetype most);
    bool hasHeardAll() const;
    void startLingering();
    void updateInterest();
    void finish(Error reason);
    void notifyLost();

    // What goes: socketsending.cpp.
    void wasQueued();
    void wantFlush();
    void flush();
    void startGrace();
    bool sendQueued();
    ssize_t send(const iovec* pieces, int count);
    void countSent(ssize_t sent);
    void starve();
    void writeHalfEnds();
    void notifyProducer();
    void stopProducer();

    const Limits& limits() const;
    Extras& extras();
    void retire(std::unique_ptr<Protocol> protocol);

    Descriptors& m_descriptors;
    ConnectionRegistry& m_registry;
    std::shared_ptr<ConnectionRecord> m_record;
    std::unique_ptr<Protocol> m_protocol;
    WriteQueue m_queue;
    ProducerGate m_gate;
    std::unique_ptr<Extras> m_extras;
    std::unique_ptr<Error> m_reason; // why it was closed; null before
    SocketPort* m_port;
    quint64 m_portRow = 0;
    Clock::Timer m_graceTimer;
    Descriptors::Id m_id = 0;
    Descriptors::Id m_owned = 0;
    int m_fd;
    State m_state = State::Open;
    Outlet m_outlet = Outlet::Free;
    quint8 m_caution = 0; // how often its few bytes took long of late
    bool m_readingPaused : 1 = false;
    bool m_flushWanted : 1 = false;
    bool m_lostTold : 1 = false;
    bool m_readEnded : 1 = false;   // the peer's half is over, and the protocol wanted to know
    bool m_writeEnding : 1 = false; // loseWriteConnection was asked for
    bool m_writeEnded : 1 = false;
    bool m_yielded : 1 = false;    // the protocol has work left for its next turn
    bool m_peerIsDone : 1 = false; // it has said all that it will say
    bool m_hungUp : 1 = false;     // not watched, for the system would tell it for ever
    bool m_lent : 1 = false;       // not watched, for somebody else reads and writes
};

} // namespace everyport
