#pragma once

#include "netcore/interfaces/reactorserial.h"

class QSerialPort;

namespace everyport {

/// Puts settings onto a port, open or still closed. What an open line did not take, though its driver said yes (a
/// pseudo-terminal and parity), is Unsupported, too. Error: Local/BadValue for what no line has.
Result<Done> applySerialSettings(QSerialPort& port, const SerialOptions& options);

/// Why a port could not be opened, in a sentence. Reads errno: call it at once.
Error serialOpenFailure(const QSerialPort& port, const QString& device);

/// Why a port did not do what was asked of it while open.
Error serialRefusal(const QSerialPort& port, const QString& doing);

} // namespace everyport
