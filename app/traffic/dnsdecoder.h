#pragma once

#include "app/traffic/trafficdecoder.h"

namespace everyport {

/// Questions to name servers and what came of them, from the lines that `dns::Channel` tells: "query example.org AAAA",
/// "answer example.org ok 192.0.2.1 ttl 300".
class DnsDecoder final : public TrafficDecoder {
public:
    DecodedUnit decode(bool in, QByteArrayView unit) const override;
};

} // namespace everyport
