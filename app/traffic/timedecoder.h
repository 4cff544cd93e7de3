#pragma once

#include "app/traffic/trafficdecoder.h"

namespace everyport {

/// RFC 868: four bytes are a date. Anything else is shown by its look.
class TimeDecoder final : public TrafficDecoder {
public:
    DecodedUnit decode(bool in, QByteArrayView unit) const override;
};

} // namespace everyport
