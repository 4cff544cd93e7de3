#pragma once

#include <optional>

#include "app/devices/access/portaccess.h"
#include "app/devices/ports/serialport.h"

namespace everyport::devices {

/// The port behind `path`, a link or not, with what stands in the way of opening it; the rest is to be found out. Empty
/// device: nothing is there, or no port.
SerialPort portThere(const QString& path);
/// `port` says whether it can be opened, and why not.
void setTrouble(SerialPort& port, const std::optional<PortTrouble>& trouble);

/// From "/sys/devices/pci0000:00/0000:00:14.0/usb1/1-2/1-2:1.0/ttyUSB0" to "pci-0000:00:14.0-usb-0:2:1.0": the same
/// name that /dev/serial/by-path has, but there before udev has made its links. Empty: no USB port.
QString usbPathOf(const QString& sysfsPath);

/// Device::usbSerial of four hex digits each for `vendor` and `product`, and of a port at `usbPath`. Empty where it has
/// no serial number.
QString usbSerialOf(const QString& vendor, const QString& product, const QString& serial, const QString& usbPath);

} // namespace everyport::devices
