#pragma once

#include <memory>
#include <vector>

#include "netcore/transport/connectionregistry.h"
#include "netcore/transport/transport.h"

namespace everyport {

/// The other end of the wire, played by a test: what the protocol writes is taken with takeWritten(), what the
/// peer would send is fed. As with a real transport connectionLost comes once, after the running event, whosever that
/// is.
class MemoryTransport final : public Transport {
public:
    MemoryTransport();
    ~MemoryTransport() override;

    void open(std::unique_ptr<Protocol> protocol); ///< connectionMade
    /// Hands bytes to the protocol, whole, unless reading is paused: then they wait for resumeReading.
    void feed(QByteArrayView bytes);
    void feedByteByByte(QByteArrayView bytes);
    void peerCloses(Error reason = Error::closed());
    void peerEndsItsHalf(); ///< It says no more, but reads on; see netcore/transport/halfcloseable.h.
    QByteArray takeWritten() { return std::exchange(m_written, {}); }
    const QByteArray& written() const { return m_written; }
    bool isOpen() const { return m_open; }
    bool wasAborted() const { return m_aborted; }
    bool hasEndedItsHalf() const { return m_writeEnded; }
    bool isReadingPaused() const { return m_paused; }
    Protocol* protocol() const { return m_protocol.get(); }
    /// As if the peer had stopped reading: written bytes count as queued, and the producer is told.
    void setStalled(bool stalled);
    /// From each feed on so many pieces of work are a share; 0: there is no end to it. What yields waits for
    /// `giveTurn`.
    void setShare(int pieces) { m_share = pieces; }
    bool hasYielded() const { return m_yielded; }
    void giveTurn();
    /// Tells the producer, whatever is queued: as a layer does whose own buffer fills and empties.
    void setProducerPaused(bool paused);
    void setDescriptor(int descriptor) { m_descriptor = descriptor; } ///< As the system's; not touched here.
    void setPeer(Address peer) { m_record->peer = std::move(peer); }
    /// Delivers what is still to be told (connectionLost after loseConnection). feed() and open() do so too.
    void settle();

    void write(QByteArray bytes) override;
    void pauseReading() override { m_paused = true; }
    void resumeReading() override;
    bool shareIsOver() const override { return m_share > 0 && ++m_shareAsked >= m_share; }
    void yield() override { m_yielded = true; }
    void peerIsDone() override { m_peerIsDone = true; }
    bool isPeerDone() const { return m_peerIsDone; }
    void loseConnection() override;
    void abortConnection() override;
    void loseWriteConnection() override;
    void setProducer(Producer* producer) override;
    qsizetype queuedBytes() const override { return m_stalled ? m_written.size() : 0; }
    int descriptor() const override { return m_descriptor; }
    Address peer() const override { return m_record->peer; }
    Address local() const override { return m_record->local; }
    ConnectionRecord& record() override { return *m_record; }
    void switchProtocol(std::unique_ptr<Protocol> next) override;
    std::unique_ptr<Protocol> takeProtocol() override { return std::move(m_protocol); }
    void setProtocol(std::unique_ptr<Protocol> protocol) override { m_protocol = std::move(protocol); }

    static constexpr qsizetype highWater = 64 * 1024;

private:
    void deliver(QByteArrayView bytes);
    template <typename Call>
    void event(Call call); ///< Of the protocol; what has ended meanwhile is told afterwards.
    template <typename Call>
    void tell(Call call);
    void notifyLost();

    std::shared_ptr<ConnectionRecord> m_record;
    std::unique_ptr<Protocol> m_protocol;
    std::vector<std::unique_ptr<Protocol>> m_retired;
    QByteArray m_written;
    QByteArray m_held;
    Producer* m_producer = nullptr;
    std::optional<Error> m_ending;
    int m_descriptor = -1;
    int m_depth = 0;
    int m_share = 0;
    mutable int m_shareAsked = 0;
    bool m_yielded = false;
    bool m_peerIsDone = false;
    bool m_open = false;
    bool m_paused = false;
    bool m_stalled = false;
    bool m_producerPaused = false;
    bool m_aborted = false;
    bool m_writeEnded = false;
    bool m_readEnded = false;
};

/// What one side writes, the other is fed, `chunk` bytes at a time (0: whole), until nothing moves; then their ends.
void exchangeBetween(MemoryTransport& client, MemoryTransport& server, qsizetype chunk = 0);

/// Two MemoryTransports joined: what one side writes, the other is fed, until both are quiet.
class MemoryPair {
public:
    MemoryTransport client;
    MemoryTransport server;
    void exchange(qsizetype chunk = 0);
};

} // namespace everyport
