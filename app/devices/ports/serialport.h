#pragma once

#include <QString>

namespace everyport::devices {

/// A serial port, an input device that types, or a line over the network, that exists now, used or not.
struct SerialPort {
    QString device = {};      ///< "/dev/ttyUSB0", "tcp:192.168.1.20:4001"
    QString description = {}; ///< "FT232R USB UART"
    QString manufacturer = {};
    QString usbSerial = {};  ///< As Device::usbSerial.
    QString usbPath = {};    ///< As Device::usbPath.
    bool types = false;      ///< It is an input device: only readers that type can be there (DriverInfo::types).
    bool smartCards = false; ///< It is a reader of the smart card service (DriverInfo::smartCards).
    bool usable = true;
    QString why = {};    ///< Why it is not, as a sentence.
    QString remedy = {}; ///< A command to copy, where there is one.
    QString usedBy = {}; ///< The id of the Device that has it; then it is not usable for another.

    bool operator==(const SerialPort&) const = default;
};

} // namespace everyport::devices
