#pragma once

#include "app/traffic/decodedunit.h"

namespace everyport {

/// Takes one protocol's units apart. Keeps no state, so one serves every connection; takes any bytes and throws
/// nothing.
class TrafficDecoder {
public:
    virtual ~TrafficDecoder() = default;
    /// `in`: it came from the other end.
    virtual DecodedUnit decode(bool in, QByteArrayView unit) const = 0;
};

/// For what ConnectionRecord::protocol says; one that goes by the bytes' look where nobody knows that protocol.
/// Good for ever.
const TrafficDecoder& trafficDecoder(QStringView protocol);
/// Whether that protocol has a decoder of its own, or is known to have nothing to take apart.
bool isKnownProtocol(QStringView protocol);
/// The same, by the connection's protocol and, where that only carries another (WebSocket), by the bytes' look.
DecodedUnit decodedUnit(const QString& protocol, bool in, QByteArrayView unit);
/// What of a unit people read as a text: without a WebSocket frame's head.
QByteArrayView shownPart(QStringView protocol, QByteArrayView unit);

} // namespace everyport
