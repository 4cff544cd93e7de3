#pragma once

#include <QtGlobal>

namespace everyport::websocket {

/// Why a WebSocket was closed: RFC 6455 §7.4 and IANA's registry.
enum class CloseCode : quint16 {
    Normal = 1000,
    GoingAway = 1001, ///< A server that stops, a page that is left.
    ProtocolError = 1002,
    UnsupportedData = 1003,
    NoStatus = 1005,       ///< Never on the wire: the peer's close frame was empty.
    Abnormal = 1006,       ///< Never on the wire: there was no close frame.
    InvalidPayload = 1007, ///< Text that is not UTF-8.
    PolicyViolation = 1008,
    TooBig = 1009,
    ExtensionMissing = 1010,
    InternalError = 1011,
    ServiceRestart = 1012,
    TryAgainLater = 1013,
    BadGateway = 1014,
};

/// May stand in a close frame: defined, registered, or in the ranges for libraries and applications.
constexpr bool mayBeSent(quint16 code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

} // namespace everyport::websocket
