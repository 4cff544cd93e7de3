#include "app/traffic/websocketdecoder.h"

#include "app/traffic/plaindecoder.h"
#include "protocols/websocket/frame.h"

namespace everyport {
namespace {

using websocket::Opcode;

/// Of the frame's head (RFC 6455 §5.2); 0 where these bytes begin with none of a whole message without a mask. The
/// payload may be cut off.
qsizetype headSize(QByteArrayView unit)
{
    if (unit.size() < 2 || (uchar(unit[0]) & 0xf0) != 0x80 || uchar(unit[1]) >= 0x80)
        return 0;
    switch (Opcode(uchar(unit[0]) & 0x0f)) {
    case Opcode::Text:
    case Opcode::Binary:
    case Opcode::Close:
    case Opcode::Ping:
    case Opcode::Pong: return unit.size() - websocket::payloadOf(unit).size();
    default: return 0;
    }
}

DecodedUnit closeOf(QByteArrayView payload, QByteArrayView whole)
{
    DecodedUnit unit{.form = DecodedUnit::Form::WebSocket, .command = QStringLiteral("close")};
    if (payload.size() < 2)
        return unit;
    const int code = uchar(payload[0]) << 8 | uchar(payload[1]);
    unit.add(QStringLiteral("code"), payload.first(2), whole);
    unit.fields.last().value = QString::number(code);
    if (payload.size() > 2)
        unit.add(QStringLiteral("reason"), payload.sliced(2), whole);
    if (code != 1000 && code != 1001) // in order; one goes away
        unit.standing = DecodedUnit::Standing::Trouble;
    return unit;
}

DecodedUnit beatOf(bool isPing, QByteArrayView payload, QByteArrayView whole)
{
    DecodedUnit unit{
        .form = DecodedUnit::Form::WebSocket, .command = isPing ? QStringLiteral("ping") : QStringLiteral("pong")};
    (isPing ? unit.asks : unit.answers) = "ping " + payload.toByteArray();
    if (!payload.isEmpty())
        unit.add(QStringLiteral("payload"), payload, whole);
    return unit;
}

} // namespace

DecodedUnit WebSocketDecoder::decode(bool in, QByteArrayView frame) const
{
    const auto head = headSize(frame);
    const auto payload = frame.sliced(head);
    const auto opcode = head > 0 ? Opcode(uchar(frame[0]) & 0x0f) : Opcode::Text;
    if (opcode == Opcode::Close)
        return closeOf(payload, frame);
    if (opcode == Opcode::Ping || opcode == Opcode::Pong)
        return beatOf(opcode == Opcode::Ping, payload, frame);
    DecodedUnit unit = PlainDecoder().decode(in, payload);
    for (UnitField& field : unit.fields) {
        if (field.begin >= 0)
            field.begin += head;
    }
    return unit;
}

QByteArrayView WebSocketDecoder::payload(QByteArrayView unit)
{
    return unit.sliced(headSize(unit));
}

} // namespace everyport
