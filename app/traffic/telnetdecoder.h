#pragma once

#include "app/traffic/trafficdecoder.h"

namespace everyport {

/// Telnet: what is negotiated by name (RFC 854, 1143), and what is said in between.
class TelnetDecoder final : public TrafficDecoder {
public:
    DecodedUnit decode(bool in, QByteArrayView unit) const override;
};

} // namespace everyport
