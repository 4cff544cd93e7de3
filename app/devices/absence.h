#pragma once

#include <QString>

#include "app/devices/device.h"

namespace everyport::devices {

/// What a reader without a port lacks, as far as its address tells; who would carry its line may know more.
enum class Absence {
    NotPluggedIn,
    NotConnected, ///< Its line over the network.
    NotHeard,     ///< By any service that speaks MQTT.
};

Absence absenceOf(const Device& device);
QString absenceText(const Device& device); ///< A sentence for a person, with what helps.

} // namespace everyport::devices
