#pragma once

#include <optional>

#include "netcore/base/result.h"
#include "netcore/sockets/connectedprotocol.h"
#include "netcore/sockets/countedsocket.h"
#include "netcore/sockets/readbudget.h"

namespace everyport {

/// How far a connection's end has come. Open: both sides speak; Flushing: what is queued leaves, and what comes is no
/// more the protocol's; Lingering: what comes is thrown away till the peer ends, too.
enum class SocketState : quint8 { Open, Flushing, Lingering, Closed };

/// What comes in by a socket: reads it and hands it to the protocol, until no more waits, the peer's share of the
/// loop's time is over or the protocol has had enough. Reads when its transport says so, and knows why it does not. A
/// part of its transport, which lends all else to each call and acts on what it says; small, for there may be many.
/// Loop's thread.
class SocketInlet {
public:
    enum class End : quint8 {
        None,
        Peer,  ///< Their half is over.
        Fault, ///< The connection is broken, or the protocol threw: Line::fault says it.
    };
    /// What the transport lends to a call.
    struct Line {
        CountedSocket& socket;
        ConnectedProtocol& protocol;
        const SocketState& state; ///< The transport's own: what the protocol does in between changes it.
        std::optional<Error> fault = {};
    };

    /// By the protocol, or because nothing more is wanted of the peer.
    bool isPaused() const { return m_paused; }
    void setPaused(bool paused) { m_paused = paused; }
    /// The peer's half is over, and the protocol wanted to know.
    bool isEnded() const { return m_ended; }
    void end() { m_ended = true; }
    /// The protocol has work left for its next turn.
    bool isYielded() const { return m_yielded; }
    void setYielded(bool yielded) { m_yielded = yielded; }
    bool reads() const { return !m_paused && !m_ended; }

    End read(Line& line);
    /// What still comes after the end. True: nothing more does.
    static bool discard(CountedSocket& socket);

private:
    static ssize_t receive(Line& line, QByteArray& buffer, qsizetype most);

    ReadBudget m_budget;
    bool m_paused : 1 = false;
    bool m_ended : 1 = false;
    bool m_yielded : 1 = false;
};

} // namespace everyport
