#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QHash>

#include "netcore/transport/outofturn.h"
#include "netcore/transport/producergate.h"
#include "netcore/transport/transport.h"
#include "netcore/transport/writequeue.h"
#include "protocols/ssh/session.h"

struct ssh_channel_struct;
struct ssh_channel_callbacks_struct;

namespace everyport::ssh {

class ChannelNotes;
class Link;

/// A channel of a connection as a transport: whatever speaks over TCP speaks over it. Reading paused closes the window,
/// so a peer can send 1.25 MB more and not a byte beyond; what is written waits for the peer's window, and producers
/// are told. A client often ends its half at once (`ssh host command < /dev/null`): a protocol that answers later has
/// the face HalfCloseable. Loop's thread; good until connectionLost has returned.
class Channel final : public Transport, public OutOfTurn {
public:
    Channel(Link& link, quint64 id, std::unique_ptr<Session> session);
    ~Channel() override;

    // What was asked for.
    struct Terminal {
        QByteArray type; ///< TERM: "xterm-256color"
        TerminalSize size;
    };
    const std::optional<Terminal>& terminal() const { return m_terminal; }
    const QHash<QByteArray, QByteArray>& environment() const { return m_environment; } ///< LANG, LC_*, TERM, COLORTERM.
    const Identity& identity() const;

    // What programs do beside writing.
    void writeError(QByteArray bytes); ///< Extended data: the client's standard error. In no order with write.
    void exit(int status);             ///< Sends what is queued, tells the status, closes.
    void exitBySignal(QByteArray name, QString text); ///< "TERM" (RFC 4254, 6.10)

    // Transport
    void write(QByteArray bytes) override;
    void setProducer(Producer* producer) override;
    qsizetype queuedBytes() const override { return m_out.bytes() + m_errors.bytes(); }
    void pauseReading() override { m_paused = true; }
    void resumeReading() override;
    void loseConnection() override { exit(0); }
    void abortConnection() override;
    void moveNow() override;
    void loseWriteConnection() override;
    Address peer() const override;
    Address local() const override;
    bool isEncrypted() const override { return true; }
    ConnectionRecord& record() override;
    void switchProtocol(std::unique_ptr<Protocol> next) override;
    std::unique_ptr<Protocol> takeProtocol() override { return std::move(m_protocol); }
    void setProtocol(std::unique_ptr<Protocol> protocol) override { m_protocol = std::move(protocol); }

private:
    friend class Link;
    friend struct ChannelCalls;

    // What the library tells, from inside it: notes only, but for bytes.
    bool grantTerminal(QByteArray type, TerminalSize size);
    bool grantVariable(QByteArray name, QByteArray value);
    bool mayBegin() const { return !m_granted && !m_lostTold; }
    bool grantProgram(std::unique_ptr<Protocol> program);
    void windowChanged(TerminalSize size);
    qsizetype arrived(QByteArrayView bytes);

    // Outside of the library: Link calls.
    bool settle(); ///< Tells what was noted. False when nothing is left of it and it may be forgotten.
    bool pump(qsizetype& allowance); ///< Writes what the window takes. False when the connection takes no more now.
    void end(const Error& reason);   ///< The connection has gone.

    void start();
    void readHeld();
    void takeHeld();
    void notifyEnd();
    void finishWriting();
    void close();
    void notifyLost(const Error& reason);
    bool writes(WriteQueue& queue, bool isError, qsizetype& allowance, bool& more);
    void deliver(QByteArrayView bytes);
    void wantSettle();
    ChannelNotes notes();

    Link& m_link;
    quint64 m_id;
    ssh_channel_struct* m_handle = nullptr;
    std::unique_ptr<ssh_channel_callbacks_struct> m_callbacks;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Protocol> m_protocol;
    std::vector<std::unique_ptr<Protocol>> m_retired;
    std::optional<Terminal> m_terminal;
    QHash<QByteArray, QByteArray> m_environment;
    WriteQueue m_out;
    WriteQueue m_errors;
    ProducerGate m_gate;
    QByteArray m_exitSignal;
    QByteArray m_exitText;
    Error m_reason = Error::closed();
    QByteArray m_kept;    // has come, and waits for reading to go on
    qsizetype m_held = 0; // bytes that the library keeps for us
    int m_exitStatus = 0;
    bool m_granted = false; // a program was
    bool m_started = false; // and knows
    bool m_paused = false;
    bool m_peerEnded = false; // EOF came
    bool m_endTold = false;
    bool m_writeEnding = false; // loseWriteConnection
    bool m_writeEnded = false;  // EOF has left
    bool m_writeEndTold = false;
    bool m_closing = false; // exit
    bool m_closed = false;  // CLOSE has left, or is of no use
    bool m_peerClosed = false;
    bool m_lostTold = false;
};

} // namespace everyport::ssh
