#pragma once

#include <QList>

#include "app/devices/serialport.h"

namespace everyport::devices {

/// The serial ports that exist now: QSerialPortInfo's for /dev, whatever is a character device in another folder.
/// Those that cannot be opened say why. Sorted by name.
QList<SerialPort> portsIn(const QString& folder);

/// The port behind one path, which may be a link: `device` is the path, the rest is the port's own. Empty device:
/// nothing there.
SerialPort portAt(const QString& path);

/// From "/sys/devices/pci0000:00/0000:00:14.0/usb1/1-2/1-2:1.0/ttyUSB0" to "pci-0000:00:14.0-usb-0:2:1.0": the same
/// name that /dev/serial/by-path has, but there before udev has made its links. Empty: no USB port.
QString usbPathOf(const QString& sysfsPath);

} // namespace everyport::devices
