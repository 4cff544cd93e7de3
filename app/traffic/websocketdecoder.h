#pragma once

#include "app/traffic/trafficdecoder.h"

namespace everyport {

/// WebSocket's messages, each as one frame without a mask: what kind it is, and what it carries, by its look.
class WebSocketDecoder final : public TrafficDecoder {
public:
    DecodedUnit decode(bool in, QByteArrayView unit) const override;
    /// What stands behind the frame's head; all where there is none.
    static QByteArrayView payload(QByteArrayView unit);
};

} // namespace everyport
