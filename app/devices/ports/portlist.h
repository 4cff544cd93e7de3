#pragma once

#include <QList>

#include "app/devices/ports/serialport.h"

namespace everyport::devices {

/// The serial ports that exist now: QSerialPortInfo's for /dev, whatever is a character device in another folder.
/// Those that cannot be opened say why. Sorted by name; for /dev the input devices that type come after them.
QList<SerialPort> portsIn(const QString& folder);

/// The port behind one path, which may be a link: `device` is the path, the rest is the port's own. Empty device:
/// nothing there.
SerialPort portAt(const QString& path);

} // namespace everyport::devices
