#pragma once

#include "app/traffic/trafficdecoder.h"

namespace everyport {

/// Calls on a message bus, from the lines that `BusConnection` tells: "/org/bluez org.bluez.Adapter1.StartDiscovery",
/// "StartDiscovery answered", "StartDiscovery: org.bluez.Error.NotReady". What goes along is never told.
class BusDecoder final : public TrafficDecoder {
public:
    DecodedUnit decode(bool in, QByteArrayView unit) const override;
};

} // namespace everyport
