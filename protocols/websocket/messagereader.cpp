#include "protocols/websocket/messagereader.h"

#include <cstring>

#include <QtEndian>

namespace everyport::websocket {

using namespace Qt::StringLiterals;

namespace {

Error broken(CloseCode code, Reason reason, const QString& text)
{
    return {Error::Kind::Malformed, reason, text, QString::number(quint16(code)), int(code)};
}

Error protocolError(const QString& text)
{
    return broken(CloseCode::ProtocolError, Reason::BadSyntax, text);
}

} // namespace

std::optional<Result<Message>> MessageReader::read(QByteArrayView& bytes)
{
    while (!m_failed) {
        std::optional<Error> error;
        if (!m_inPayload) {
            if (bytes.isEmpty())
                return {};
            error = readHead(bytes);
        }
        if (!error && m_inPayload)
            error = takePayload(bytes);
        if (error) {
            m_failed = true;
            return Result<Message>(*error);
        }
        if (!m_inPayload || m_taken < m_length)
            return {}; // all of `bytes` is used
        auto message = frameEnded();
        m_failed = message && !message->ok();
        if (message)
            return message;
    }
    return {};
}

int MessageReader::headSize() const
{
    if (m_headFilled < 2)
        return 2;
    const int length = m_head[1] & 0x7f;
    return 2 + (length == 126 ? 2 : length == 127 ? 8 : 0) + (m_head[1] & 0x80 ? 4 : 0);
}

std::optional<Error> MessageReader::readHead(QByteArrayView& bytes)
{
    while (m_headFilled < headSize()) {
        if (bytes.isEmpty())
            return {};
        m_head[m_headFilled++] = uchar(bytes.front());
        bytes = bytes.sliced(1);
        // Told at the second byte, before the rest of a wrong head has to come.
        if (m_headFilled == 2) {
            if (m_head[0] & 0x70)
                return protocolError(u"a reserved bit is set, though no extension was agreed on"_s);
            if (bool(m_head[1] & 0x80) != (m_role == Role::Server))
                return protocolError(
                    m_role == Role::Server ? u"a client's frame is not masked"_s : u"a server's frame is masked"_s);
        }
    }
    return frameBegan();
}

std::optional<Error> MessageReader::frameBegan()
{
    m_final = m_head[0] & 0x80;
    m_opcode = Opcode(m_head[0] & 0x0f);
    const int shortLength = m_head[1] & 0x7f;
    m_length = shortLength == 126 ? qFromBigEndian<quint16>(m_head + 2)
        : shortLength == 127      ? qFromBigEndian<quint64>(m_head + 2)
                                  : quint64(shortLength);
    // §5.2: the shortest form only, and never 64 bits.
    if ((shortLength == 126 && m_length < 126) || (shortLength == 127 && m_length <= 0xffff) || m_length >> 63)
        return protocolError(u"a frame's length is not written in its shortest form"_s);
    if (auto error = checkOpcode(m_opcode, m_length))
        return error;
    m_mask = m_head[1] & 0x80 ? qFromLittleEndian<quint32>(m_head + m_headFilled - 4) : 0;
    m_taken = 0;
    m_inPayload = true;
    return {};
}

std::optional<Error> MessageReader::checkOpcode(Opcode opcode, quint64 length)
{
    switch (opcode) {
    case Opcode::Close:
    case Opcode::Ping:
    case Opcode::Pong:
        if (!m_final)
            return protocolError(u"a control frame is fragmented"_s);
        if (length > quint64(maximumControlPayload))
            return protocolError(u"a control frame is longer than 125 bytes"_s);
        return {};
    case Opcode::Text:
    case Opcode::Binary:
        if (m_kind)
            return protocolError(u"a message began before the one before it was complete"_s);
        m_kind = opcode;
        m_text.reset();
        m_fragments = 0;
        break;
    case Opcode::Continuation:
        if (!m_kind)
            return protocolError(u"a frame continues a message that never began"_s);
        break;
    default: return protocolError(u"opcode %1 is not defined"_s.arg(int(opcode)));
    }
    if (++m_fragments > m_limits.fragments)
        return broken(
            CloseCode::TooBig, Reason::TooLarge, u"a message has more than %1 fragments"_s.arg(m_limits.fragments));
    if (length > quint64(m_limits.message - m_payload.size()))
        return broken(
            CloseCode::TooBig, Reason::TooLarge, u"a message is longer than %1 bytes"_s.arg(m_limits.message));
    return {};
}

std::optional<Error> MessageReader::takePayload(QByteArrayView& bytes)
{
    const auto count = qsizetype(std::min(quint64(bytes.size()), m_length - m_taken));
    QByteArray& payload = isControl(m_opcode) ? m_control : m_payload;
    const qsizetype start = payload.size();
    payload.append(bytes.first(count));
    bytes = bytes.sliced(count);
    if (m_mask != 0)
        applyMask(payload.data() + start, count, m_mask, m_taken);
    m_taken += quint64(count);
    // §8.1, told at the byte that breaks it: a long text is not collected for nothing.
    if (!isControl(m_opcode) && m_kind == Opcode::Text && !m_text.feed(QByteArrayView(payload).sliced(start)))
        return broken(CloseCode::InvalidPayload, Reason::BadSyntax, u"a text is not UTF-8"_s);
    return {};
}

std::optional<Result<Message>> MessageReader::frameEnded()
{
    m_inPayload = false;
    m_headFilled = 0;
    if (isControl(m_opcode))
        return controlMessage(std::exchange(m_control, {}));
    if (!m_final)
        return {};
    if (m_kind == Opcode::Text && !m_text.isComplete())
        return Result<Message>(
            broken(CloseCode::InvalidPayload, Reason::BadSyntax, u"a text ends inside a character"_s));
    Message message;
    message.type = *m_kind == Opcode::Text ? Message::Type::Text : Message::Type::Binary;
    message.payload = std::exchange(m_payload, {});
    m_kind.reset();
    return Result<Message>(std::move(message));
}

Result<Message> MessageReader::controlMessage(QByteArray payload)
{
    if (m_opcode == Opcode::Close)
        return closeMessage(payload);
    Message message;
    message.type = m_opcode == Opcode::Ping ? Message::Type::Ping : Message::Type::Pong;
    message.payload = std::move(payload);
    return message;
}

Result<Message> MessageReader::closeMessage(const QByteArray& payload)
{
    Message message;
    message.type = Message::Type::Close;
    if (payload.isEmpty())
        return message;
    if (payload.size() == 1)
        return protocolError(u"a close frame has half a status code"_s);
    const auto code = qFromBigEndian<quint16>(payload.constData());
    if (!mayBeSent(code))
        return protocolError(u"status code %1 may not be sent"_s.arg(code));
    message.code = CloseCode(code);
    message.payload = payload.sliced(2);
    Utf8Check text;
    if (!text.feed(message.payload) || !text.isComplete())
        return broken(CloseCode::InvalidPayload, Reason::BadSyntax, u"a close reason is not UTF-8"_s);
    return message;
}

} // namespace everyport::websocket
