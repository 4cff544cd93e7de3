#pragma once

#include "app/traffic/trafficdecoder.h"

namespace everyport {

/// RFC 1413: "5222, 40000" asks whose connection it is between two ports, "5222, 40000 : USERID : UNIX : lena" says it.
class IdentDecoder final : public TrafficDecoder {
public:
    DecodedUnit decode(bool in, QByteArrayView unit) const override;
};

} // namespace everyport
