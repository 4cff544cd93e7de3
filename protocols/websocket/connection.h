#pragma once

#include "netcore/base/clock.h"
#include "netcore/transport/baseprotocol.h"
#include "protocols/websocket/connectionevents.h"
#include "protocols/websocket/handshake.h"
#include "protocols/websocket/messagereader.h"

namespace everyport::websocket {

/// Limits and times of one WebSocket, for both sides.
struct ConnectionSettings {
    MessageLimits limits = {};
    Clock::Duration pingEvery = std::chrono::seconds(30);   ///< Of silence. 0: never.
    Clock::Duration pingTimeout = std::chrono::seconds(15); ///< Then it counts as lost.
    Clock::Duration closeTimeout = std::chrono::seconds(5); ///< For the peer's close frame.
    Clock::Duration openTimeout = std::chrono::seconds(15); ///< For the server's answer to a client.
    qsizetype queueLimit = 4 * 1024 * 1024;                 ///< A peer that reads so slowly is cut off.
    /// While congested, without a byte taken: the peer may answer pings, and yet read nothing of what it came for.
    Clock::Duration drainTimeout = std::chrono::seconds(60);
    /// To who looks at the connection; false: whoever speaks on it does, without its secrets.
    bool tellsTraffic = true;
};

/// One WebSocket, either side, over any transport (RFC 6455). Its transport owns it. A server's begins after
/// the upgrade was answered (protocols/http does that); a client's sends the upgrade itself.
class Connection final : public BaseProtocol, private Producer {
public:
    /// Server. `early`: what the client sent right behind its request.
    Connection(Clock& clock, ConnectionEvents& events, ConnectionSettings settings = {}, QByteArray early = {});
    /// Client.
    Connection(ClientRequest request, Clock& clock, ConnectionEvents& events, ConnectionSettings settings = {});
    ~Connection() override;

    void sendText(QByteArrayView utf8); ///< What is sent while not open is dropped.
    void sendBinary(QByteArrayView bytes);
    /// A server's frame from encodeFrame: one and the same for all who watch.
    void sendFrame(const QByteArray& frame);
    void close(CloseCode code = CloseCode::Normal, QByteArrayView reason = {});
    void abort();   ///< At once, without a word to the peer.
    void abandon(); ///< The same, and without a word to the events: they are going away.

    bool isOpen() const { return m_state == State::Open; }
    bool isCongested() const { return m_congested; }
    QByteArray subprotocol() const { return m_answer ? m_answer->subprotocol() : QByteArray(); } ///< A client's.
    void pauseReading();
    void resumeReading();
    using BaseProtocol::transport; ///< Null after `closed`.

    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;
    void transportReplaced(Transport& transport) override;

private:
    /// Closing: our close frame is out. Ended: nothing is said or heard any more.
    enum class State { New, Opening, Open, Closing, Ended };

    template <typename... Values>
    void notify(void (ConnectionEvents::*what)(Connection&, const Values&...), const Values&... values)
    {
        if (m_events)
            (m_events->*what)(*this, values...);
    }
    void begin();
    void readAnswer(QByteArrayView& bytes);
    bool isWatched() const;
    void tellIn(const Message& message) const;
    void messageReceived(Message&& message);
    void closeReceived(const Message& message);
    void fail(const Error& error);
    void send(Opcode opcode, QByteArrayView payload);
    bool writeOut(const QByteArray& frame); // false: it was too much, and we have been cut off
    std::optional<Mask> mask() const;
    void answerPing(const QByteArray& payload);
    void awaitSilence();
    void silenceEnded();
    void cutOff(CloseCode code, Error error);
    void awaitDraining();

    void pauseProducing() override;
    void resumeProducing() override;

    const Role m_role;
    Clock& m_clock;
    ConnectionEvents* m_events;
    const ConnectionSettings m_settings;
    std::optional<ClientRequest> m_request;
    std::optional<ServerAnswer> m_answer;
    QByteArray m_early;
    MessageReader m_reader;
    State m_state = State::New;
    Closing m_closing;
    std::optional<QByteArray> m_owedPong; // the newest ping's, while congested (§5.5.3)
    bool m_congested = false;
    bool m_heard = false; // something came since the silence timer was set
    bool m_pinged = false;
    Clock::Timer m_silence;
    Clock::Timer m_deadline; // of opening and closing
    Clock::Timer m_draining; // while congested
    quint64 m_taken = 0;     // bytes that had left by `m_takenAt`
    Clock::Moment m_takenAt = {};
};

} // namespace everyport::websocket
