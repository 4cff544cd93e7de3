#pragma once

#include "app/traffic/trafficdecoder.h"

namespace everyport {

/// What is told of a connection whose bytes themselves say little, or hold secrets: a command or an event, then what is
/// known of it, each after a tab: "poll open\targuments=1", "receive\tbytes=2048\tname=plan.txt". `text` goes to the
/// end, whatever it holds.
class NoteDecoder final : public TrafficDecoder {
public:
    DecodedUnit decode(bool in, QByteArrayView unit) const override;
};

} // namespace everyport
