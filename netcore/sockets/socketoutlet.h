#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "netcore/base/result.h"
#include "netcore/sockets/countedsocket.h"
#include "netcore/transport/producergate.h"
#include "netcore/transport/writequeue.h"

namespace everyport {

/// What waits to leave by a socket: bytes, the open files that go with them, and whoever makes more of it than the
/// socket takes. Sends when its transport says so, and knows why it does not. A part of its transport, which lends the
/// socket to each call; small, for there may be many. Loop's thread.
class SocketOutlet {
public:
    bool isFree() const { return m_state == State::Free; }
    bool isFull() const { return m_state == State::Full; }       ///< The system tells when there is room.
    bool isStarved() const { return m_state == State::Starved; } ///< The system has no buffers: ask again by a timer.
    void free() { m_state = State::Free; }
    bool isEmpty() const { return m_queue.isEmpty(); }
    qsizetype bytes() const { return m_queue.bytes(); }
    void clear(); ///< Nothing of it is sent any more.

    void append(QByteArray bytes) { m_queue.append(std::move(bytes)); }
    /// Is it so much that it is worth a share of the block that it was read into? Of that block no more is seen then
    /// than `bytes`.
    static bool isWorthSharing(QByteArrayView bytes, const QByteArray& block)
    {
        return bytes.size() >= worthSharing && bytes.data() == block.constData();
    }
    static QByteArray share(QByteArrayView bytes, const QByteArray& block);
    /// Sends as much of it as goes at once; the rest is appended. Only while free and empty.
    void sendAtOnce(CountedSocket& socket, QByteArrayView bytes, const QByteArray& block);
    /// Until all has left or no more goes. Error: the connection is broken.
    std::optional<Error> sendQueued(CountedSocket& socket);
    /// A copy of `fd` goes with the next bytes.
    Result<Done> pass(int fd);

    // As ProducerGate's: what is thrown comes back.
    std::optional<Error> setProducer(Producer* producer, qsizetype waiting, qsizetype mark)
    {
        return m_gate.set(producer, waiting, mark);
    }
    std::optional<Error> notifyProducer(qsizetype mark) { return m_gate.tell(m_queue.bytes(), mark); }
    void stopProducer() { m_gate.stop(); }

private:
    enum class State : quint8 { Free, Full, Starved };
    static constexpr qsizetype worthSharing = 16 * 1024; // a piece of a block of 64 KiB that is kept for its sake

    ssize_t send(CountedSocket& socket, const iovec* pieces, int count);
    std::optional<Error> stopped(CountedSocket& socket, int number);

    WriteQueue m_queue;
    ProducerGate m_gate;
    std::unique_ptr<std::vector<FileDescriptor>> m_passing; // few connections have any
    State m_state = State::Free;
};

} // namespace everyport
