#pragma once

#include <functional>

#include <QString>

#include "protocols/rfid/detection.h"

namespace everyport::devices {

/// How far a try-out has come; told a few times a second.
struct TryOutProgress {
    int baud = 0; ///< Listening at this rate now.
    int step = 0; ///< Rates done of `steps`; then it waits at the likeliest for a card.
    int steps = 0;
    quint64 bytes = 0;                  ///< Heard so far, at all rates: the byte light.
    rfid::Hint hint = rfid::Hint::None; ///< What the bytes so far look like.
};

/// What to try and how.
struct TryOutOptions {
    QString device = {}; ///< "/dev/ttyUSB0"
    /// Without it nothing is ever written to the port: bytes out of the blue confuse modems, 3D printers and
    /// laboratory devices. Readers that speak only when asked (PN532, SM130 …) are not found then.
    bool mayWrite = false;
    QList<rfid::DriverInfo> lent = {}; ///< Recognised, too; DeviceRegistry knows them.
    int seconds = 30;                  ///< Then it gives up and says what it heard.
    std::function<void(const TryOutProgress&)> progressed = {};
};

} // namespace everyport::devices
