#pragma once

#include <QtGlobal>

#include "app/machine/source.h"

namespace everyport::machine {

/// UPower's word on mains and batteries (UPower D-Bus API, the display device).
struct PowerFacts {
    enum class Level { Fine, Low, Critical }; ///< Critical: the computer is about to go off.
    Source source = Source::Unknown;
    bool isOnBattery = false;
    bool hasBattery = false; ///< Its own, or a UPS that it hangs on.
    int percent = 0;         ///< Of all batteries together, 0 to 100.
    bool isCharging = false;
    qint64 secondsLeft = 0; ///< Until empty, or until full while it charges; 0: not known.
    Level level = Level::Fine;
    bool operator==(const PowerFacts&) const = default;
};

} // namespace everyport::machine
