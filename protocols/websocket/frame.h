#pragma once

#include <optional>

#include <QByteArray>

#include "protocols/websocket/closecode.h"

namespace everyport::websocket {

/// RFC 6455 §5.2. Values 3 to 7 and B to F are nobody's yet.
enum class Opcode : quint8 { Continuation = 0x0, Text = 0x1, Binary = 0x2, Close = 0x8, Ping = 0x9, Pong = 0xa };

/// Clients mask what they send and servers do not (RFC 6455 §5.1).
enum class Role { Client, Server };

constexpr bool isControl(Opcode opcode)
{
    return quint8(opcode) >= 0x8;
}
constexpr qsizetype maximumControlPayload = 125;

using Mask = quint32; ///< As it stands on the wire, first byte lowest.

/// One frame, whole or (`final` false) a part of a message. Without a mask it is a server's, and may be sent
/// to any number of viewers.
QByteArray encodeFrame(Opcode opcode, QByteArrayView payload, std::optional<Mask> mask = {}, bool final = true);
/// `reason` is cut, at a character, to what a control frame holds. NoStatus makes an empty close frame.
QByteArray encodeClose(CloseCode code, QByteArrayView reason, std::optional<Mask> mask = {});

/// The payload in a whole frame without a mask.
QByteArrayView payloadOf(QByteArrayView frame);

/// XORs in place; `offset` is where in its frame the first byte stands.
void applyMask(char* bytes, qsizetype count, Mask mask, quint64 offset);
/// From the system's randomness: a mask must not be guessable (RFC 6455 §10.3).
Mask randomMask();

} // namespace everyport::websocket
