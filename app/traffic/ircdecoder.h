#pragma once

#include "app/traffic/trafficdecoder.h"

namespace everyport {

/// IRC's lines, as messages: who, the command, its parameters by name.
class IrcDecoder final : public TrafficDecoder {
public:
    DecodedUnit decode(bool in, QByteArrayView unit) const override;
};

} // namespace everyport
