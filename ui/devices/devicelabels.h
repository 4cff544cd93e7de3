#pragma once

#include <QString>

#include "app/devices/device.h"
#include "app/devices/ports/serialport.h"
#include "protocols/rfid/detection.h"
#include "ui/style/colours/statemark.h"

namespace everyport::ui {

// Readers in words and marks: the same on the page, in strips, in the status bar and on Overview.

Mark deviceMark(const devices::Device& device);
QString deviceStateWord(const devices::Device& device, qint64 now); ///< "ready", "unplugged since 14:02"
QString deviceTroubleHead(const devices::Device& device);           ///< "Reader 4 cannot be opened:"
QString deviceLine(const devices::Device& device);                  ///< "ttyUSB1, 9600 baud"; "simulated"
QString portName(const QString& device); ///< "/dev/ttyUSB1" -> "ttyUSB1", "tcp:HOST:PORT" -> "HOST:PORT"
Mark portMark(const devices::SerialPort& port);
QString faultWord(rfid::Fault fault);
QString partWord(rfid::Part part);
QString hintSentence(const rfid::Detection& detection); ///< What was found, or what to do next.
QString technologyWord(const QString& technology);

} // namespace everyport::ui
