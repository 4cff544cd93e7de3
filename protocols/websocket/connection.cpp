#include "protocols/websocket/connection.h"

#include "netcore/transport/connectionregistry.h"

namespace everyport::websocket {

using namespace Qt::StringLiterals;

// Wherever the transport is told to close, that is the last thing done: it may end us in that very call.

Connection::Connection(Clock& clock, ConnectionEvents& events, ConnectionSettings settings, QByteArray early)
    : m_role(Role::Server),
      m_clock(clock),
      m_events(&events),
      m_settings(settings),
      m_early(std::move(early)),
      m_reader(Role::Server, settings.limits)
{
}

Connection::Connection(ClientRequest request, Clock& clock, ConnectionEvents& events, ConnectionSettings settings)
    : m_role(Role::Client),
      m_clock(clock),
      m_events(&events),
      m_settings(settings),
      m_request(std::move(request)),
      m_reader(Role::Client, settings.limits)
{
}

Connection::~Connection() = default;

void Connection::connectionMade(Transport& transport)
{
    BaseProtocol::connectionMade(transport);
    transport.record().protocol = u"websocket"_s;
    transport.setProducer(this);
    if (m_role == Role::Server) {
        begin();
        if (const QByteArray early = std::exchange(m_early, {}); !early.isEmpty())
            dataReceived(early);
        return;
    }
    const QByteArray key = randomKey();
    m_answer.emplace(*m_request, key);
    m_state = State::Opening;
    auto request = m_request->encode(key);
    if (!request) {
        cutOff(CloseCode::Abnormal, request.error());
        return;
    }
    m_deadline = m_clock.callLater(m_settings.openTimeout, [this] {
        cutOff(CloseCode::Abnormal,
            Error::disconnected(Reason::TimedOut, u"the server did not answer the WebSocket request"_s));
    });
    transport.write(std::move(*request));
}

void Connection::begin()
{
    m_state = State::Open;
    m_deadline.cancel();
    awaitSilence();
    notify(&ConnectionEvents::opened);
}

void Connection::dataReceived(QByteArrayView bytes)
{
    m_heard = true;
    if (m_state == State::Opening)
        readAnswer(bytes);
    while (m_state == State::Open || m_state == State::Closing) {
        auto message = m_reader.read(bytes);
        if (!message)
            return;
        if (!*message) {
            fail(message->error());
            return;
        }
        messageReceived(std::move(**message));
    }
}

void Connection::readAnswer(QByteArrayView& bytes)
{
    const auto verdict = m_answer->read(bytes);
    if (!verdict)
        return;
    if (!*verdict) {
        cutOff(CloseCode::Abnormal, verdict->error());
        return;
    }
    begin();
}

void Connection::messageReceived(Message&& message)
{
    tellIn(message);
    if (message.type == Message::Type::Close) {
        closeReceived(message);
        return;
    }
    // Once our close frame is out, nobody here listens any more (§5.5.1).
    if (m_state != State::Open)
        return;
    switch (message.type) {
    case Message::Type::Text: notify(&ConnectionEvents::textReceived, message.payload); break;
    case Message::Type::Binary: notify(&ConnectionEvents::binaryReceived, message.payload); break;
    case Message::Type::Ping: answerPing(message.payload); break;
    case Message::Type::Pong:
    case Message::Type::Close: break;
    }
}

bool Connection::isWatched() const
{
    return m_settings.tellsTraffic && transport()->record().isWatched();
}

/// Each message as one frame without a mask: so whoever looks sees what kind it is.
void Connection::tellIn(const Message& message) const
{
    if (!isWatched())
        return;
    const auto& record = transport()->record();
    switch (message.type) {
    case Message::Type::Text: record.notifyIn(encodeFrame(Opcode::Text, message.payload)); break;
    case Message::Type::Binary: record.notifyIn(encodeFrame(Opcode::Binary, message.payload)); break;
    case Message::Type::Ping: record.notifyIn(encodeFrame(Opcode::Ping, message.payload)); break;
    case Message::Type::Pong: record.notifyIn(encodeFrame(Opcode::Pong, message.payload)); break;
    case Message::Type::Close: record.notifyIn(encodeClose(message.code, message.payload)); break;
    }
}

void Connection::closeReceived(const Message& message)
{
    if (m_state == State::Open) {
        m_closing.code = message.code;
        m_closing.reason = QString::fromUtf8(message.payload);
        if (!writeOut(encodeClose(message.code, {}, mask())))
            return;
    }
    m_closing.clean = true;
    m_state = State::Ended;
    m_silence.cancel();
    // §7.1.1: the server closes first, so that the waiting (TIME_WAIT) is not the client's; a client gives it time.
    if (m_role == Role::Client) {
        m_deadline = m_clock.callLater(m_settings.closeTimeout, [this] { transport()->loseConnection(); });
        return;
    }
    m_deadline.cancel();
    transport()->loseConnection();
}

void Connection::fail(const Error& error)
{
    const auto code = CloseCode(error.native);
    if (m_state == State::Open && !writeOut(encodeClose(code, error.text.toUtf8(), mask())))
        return;
    m_closing.code = code;
    m_closing.reason = error.text;
    m_closing.error = error;
    m_state = State::Ended;
    m_silence.cancel();
    m_deadline.cancel();
    transport()->loseConnection();
}

void Connection::close(CloseCode code, QByteArrayView reason)
{
    if (m_state == State::Opening) {
        cutOff(CloseCode::Abnormal, Error::cancelled());
        return;
    }
    if (m_state != State::Open || !writeOut(encodeClose(code, reason, mask())))
        return;
    m_closing.code = code;
    m_closing.reason = QString::fromUtf8(reason);
    m_state = State::Closing;
    m_silence.cancel();
    m_deadline = m_clock.callLater(m_settings.closeTimeout, [this] {
        m_state = State::Ended;
        transport()->abortConnection();
    });
}

void Connection::abort()
{
    if (transport() && m_state != State::Ended)
        cutOff(CloseCode::Abnormal, Error::cancelled());
}

void Connection::abandon()
{
    m_events = nullptr;
    abort();
}

void Connection::cutOff(CloseCode code, Error error)
{
    m_closing.code = code;
    m_closing.error = std::move(error);
    m_state = State::Ended;
    m_silence.cancel();
    m_deadline.cancel();
    m_draining.cancel();
    transport()->abortConnection();
}

void Connection::connectionLost(const Error& reason)
{
    m_state = State::Ended;
    m_silence.cancel();
    m_deadline.cancel();
    m_draining.cancel();
    if (!m_closing.clean && m_closing.error.text.isEmpty() && !m_closing.error.isCancelled())
        m_closing.error = reason;
    BaseProtocol::connectionLost(reason);
    notify(&ConnectionEvents::closed, m_closing);
}

void Connection::transportReplaced(Transport& transport)
{
    BaseProtocol::transportReplaced(transport);
    transport.setProducer(this);
}

void Connection::sendText(QByteArrayView utf8)
{
    send(Opcode::Text, utf8);
}

void Connection::sendBinary(QByteArrayView bytes)
{
    send(Opcode::Binary, bytes);
}

void Connection::send(Opcode opcode, QByteArrayView payload)
{
    if (m_state != State::Open)
        return;
    if (isWatched())
        transport()->record().notifyOut(encodeFrame(opcode, payload));
    writeOut(encodeFrame(opcode, payload, mask()));
}

void Connection::sendFrame(const QByteArray& frame)
{
    Q_ASSERT(m_role == Role::Server);
    if (m_state != State::Open)
        return;
    if (isWatched())
        transport()->record().notifyOut(frame);
    writeOut(frame);
}

bool Connection::writeOut(const QByteArray& frame)
{
    if (transport()->queuedBytes() > m_settings.queueLimit) {
        cutOff(CloseCode::Abnormal,
            Error::busy(Reason::TooLarge, u"the other side reads more slowly than we can keep for it"_s));
        return false;
    }
    transport()->write(frame);
    return true;
}

std::optional<Mask> Connection::mask() const
{
    return m_role == Role::Client ? std::optional(randomMask()) : std::nullopt;
}

void Connection::answerPing(const QByteArray& payload)
{
    if (m_congested)
        m_owedPong = payload;
    else
        send(Opcode::Pong, payload);
}

void Connection::pauseReading()
{
    if (transport())
        transport()->pauseReading();
}

void Connection::resumeReading()
{
    if (transport())
        transport()->resumeReading();
}

void Connection::awaitSilence()
{
    if (m_settings.pingEvery <= Clock::Duration::zero())
        return;
    m_heard = false;
    m_pinged = false;
    m_silence = m_clock.callLater(m_settings.pingEvery, [this] { silenceEnded(); });
}

void Connection::silenceEnded()
{
    if (m_heard) {
        awaitSilence();
        return;
    }
    if (m_pinged) {
        cutOff(CloseCode::Abnormal, Error::disconnected(Reason::TimedOut, u"the other side no longer answers"_s));
        return;
    }
    m_pinged = true;
    m_silence = m_clock.callLater(m_settings.pingTimeout, [this] { silenceEnded(); });
    send(Opcode::Ping, {});
}

/// A place that is held by somebody who reads nothing is somebody else's who would. Looked at some times a minute: what
/// has left is counted anyway.
void Connection::awaitDraining()
{
    m_draining = m_clock.callLater(m_settings.drainTimeout / 4, [this] {
        if (const auto taken = transport()->record().bytesOut; taken != m_taken) {
            m_taken = taken;
            m_takenAt = m_clock.now();
        } else if (m_clock.now() - m_takenAt >= m_settings.drainTimeout) {
            cutOff(CloseCode::Abnormal, Error::disconnected(Reason::TimedOut, u"the other side no longer reads"_s));
            return;
        }
        awaitDraining();
    });
}

void Connection::pauseProducing()
{
    m_congested = true;
    m_taken = transport()->record().bytesOut;
    m_takenAt = m_clock.now();
    awaitDraining();
    if (m_state == State::Open)
        notify(&ConnectionEvents::congested);
}

void Connection::resumeProducing()
{
    m_congested = false;
    m_draining.cancel();
    if (const auto payload = std::exchange(m_owedPong, {}))
        send(Opcode::Pong, *payload);
    if (m_state == State::Open)
        notify(&ConnectionEvents::drained);
}

} // namespace everyport::websocket
