#pragma once

#include <deque>
#include <vector>

#include "netcore/descriptors.h"
#include "netcore/registry.h"
#include "netcore/transport.h"

namespace everyport {

class SocketPort;

/// A connected stream socket, TCP or Unix. No QObject, no signal a read; what is written in a turn leaves at its
/// end by one writev. The reactor owns it from `adopt` until connectionLost was told.
class SocketTransport final : public Transport, private Readiness, private TurnEnd,
                              public std::enable_shared_from_this<SocketTransport> {
public:
    struct Limits {
        qsizetype highWater = 256 * 1024;      ///< Producers are paused above, resumed below a half.
        qsizetype outbound = 32 * 1024 * 1024; ///< A peer that lets more than this pile up is cut off.
        std::chrono::milliseconds grace{15000};
        std::chrono::milliseconds linger{2000}; ///< How long the peer may take to close its half.
    };

    /// Takes over a connected, non-blocking socket and tells the protocol connectionMade.
    static SocketTransport* adopt(Descriptors& descriptors, ConnectionRegistry& registry, int fd,
        std::shared_ptr<ConnectionRecord> record, std::unique_ptr<Protocol> protocol, SocketPort* port);
    ~SocketTransport() override;

    void write(QByteArray bytes) override;
    void pauseReading() override;
    void resumeReading() override;
    void loseConnection() override;
    void abortConnection() override;
    void setProducer(Producer* producer) override;
    qsizetype queuedBytes() const override { return m_queued; }
    Address peer() const override { return m_record->peer; }
    Address local() const override { return m_record->local; }
    ConnectionRecord& record() override { return *m_record; }
    void switchProtocol(std::unique_ptr<Protocol> next) override;
    std::unique_ptr<Protocol> takeProtocol() override { return std::move(m_protocol); }
    void setProtocol(std::unique_ptr<Protocol> protocol) override { m_protocol = std::move(protocol); }

    int descriptor() const { return m_fd; }
    void setLimits(const Limits& limits) { m_limits = limits; }
    /// The owner of the port goes, and with it what the protocol may point at: aborts and tells the end at once.
    void endWithPort();

private:
    enum class State { Open, Flushing, Lingering, Closed };

    SocketTransport(Descriptors& descriptors, ConnectionRegistry& registry, int fd,
        std::shared_ptr<ConnectionRecord> record, std::unique_ptr<Protocol> protocol, SocketPort* port);

    void becameReady(bool readable, bool writable) override;
    void turnEnded() override;
    void readSome();
    void discardSome();
    void peerEnded();
    void flush();
    bool sendQueued();
    void startLingering();
    void wantFlush();
    void updateInterest();
    void finish(Error reason);
    void tellLost();

    Descriptors& m_descriptors;
    ConnectionRegistry& m_registry;
    std::shared_ptr<ConnectionRecord> m_record;
    std::unique_ptr<Protocol> m_protocol;
    std::vector<std::unique_ptr<Protocol>> m_switched; // live until the turn's end; one of them may be on the stack
    SocketPort* m_port;
    Producer* m_producer = nullptr;
    std::deque<QByteArray> m_queue;
    qsizetype m_head = 0; // bytes of the first that have left already
    qsizetype m_queued = 0;
    Error m_reason = Error::closed();
    Clock::Timer m_graceTimer;
    Limits m_limits;
    Descriptors::Id m_id = 0;
    int m_fd;
    State m_state = State::Open;
    bool m_readingPaused = false;
    bool m_blocked = false; // the socket's buffer is full; wait for it
    bool m_flushWanted = false;
    bool m_producerPaused = false;
    bool m_lostTold = false;
};

} // namespace everyport
