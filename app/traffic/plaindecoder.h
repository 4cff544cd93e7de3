#pragma once

#include "app/traffic/trafficdecoder.h"

namespace everyport {

/// What nobody knows better, by its look: XML, HTTP, JSON, text or bytes.
class PlainDecoder final : public TrafficDecoder {
public:
    DecodedUnit decode(bool in, QByteArrayView unit) const override;
};

} // namespace everyport
