#pragma once

#include <QList>

#include "app/devices/ports/serialport.h"

namespace everyport::devices {

/// The USB input devices that type, readers and scanners among them, by the links that udev makes for them in `folder`
/// ("/dev/input"): by-id, and by-path for those that share a name with another of their kind. Which of them is
/// somebody's keyboard nobody can know; so they are listed and never opened by themselves.
QList<SerialPort> inputPorts(const QString& folder);

/// The one behind `path`, which may be a link: `device` is the path. Empty device: nothing there.
SerialPort inputPort(const QString& path);

/// True for the path of an input device, "/dev/input/event3" or a link below that folder.
bool isInputPath(const QString& path);

} // namespace everyport::devices
