#pragma once

#include <QList>

#include "app/devices/device.h"
#include "app/devices/ports/serialport.h"

namespace everyport::devices {

class RealPaths;

/// Where each device is now: for every one of `devices` the path of its port, empty where it is not plugged in. Known
/// by USB serial number first, then by the place it is plugged in, then by path; a path is not taken when another
/// device is known to be there, nor by one that is known to be something else.
QStringList findPorts(const QList<Device>& devices, const QList<SerialPort>& ports, RealPaths& paths);

} // namespace everyport::devices
