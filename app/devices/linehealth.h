#pragma once

#include <optional>

#include <QString>

#include "app/devices/device.h"
#include "app/devices/strangebytes.h"
#include "protocols/rfid/lentdrivers.h"

namespace everyport::devices {

/// What a reader's line looks like, by what came of it since the last frame that its driver understood: as it should,
/// silent, at another speed, or read by a driver that fails. A value.
class LineHealth {
public:
    struct Finding {
        DeviceState state = DeviceState::Ready;
        QString text = {}; ///< For a person.
    };

    void clear(); ///< The line is opened anew.
    /// Gives how many of its bytes fitted nothing.
    quint64 frameHeard(const rfid::Frame& frame, rfid::Moment when);
    void noteUnanswered() { ++m_unanswered; }                                 ///< A question of the driver's.
    void noteTrouble(const QString& sentence) { m_driverTrouble = sentence; } ///< As Driver says it.

    /// Of a line that is open. Nothing while too little was strange to say so, and some was.
    std::optional<Finding> find(
        const rfid::DriverInfo& info, const Device& device, const rfid::LentDrivers& drivers) const;

private:
    QString strangeText(const rfid::DriverInfo& info, const Device& device, const rfid::LentDrivers& drivers) const;

    StrangeBytes m_strange;
    int m_unanswered = 0; ///< Questions in a row without an answer.
    QString m_driverTrouble;
};

} // namespace everyport::devices
