#pragma once

#include "app/traffic/trafficdecoder.h"

namespace everyport {

/// XMPP's stanzas and its stream: what kind, from whom to whom, what is in it.
class StanzaDecoder final : public TrafficDecoder {
public:
    DecodedUnit decode(bool in, QByteArrayView unit) const override;
};

} // namespace everyport
