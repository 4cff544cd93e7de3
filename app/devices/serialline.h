#pragma once

#include "app/devices/device.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/interfaces/reactorserial.h"

namespace everyport::devices {

/// "serial:…" or only the path of a port. BadSyntax, BadValue: with a sentence that says what would be right.
Result<Endpoint> serialEndpoint(const QString& text);

/// "serial:/dev/ttyUSB0:baud=9600" made anew for another port or rate; 0: the driver's own. The rest stays.
QString movedEndpoint(const QString& endpoint, const QString& device);
QString endpointWithBaud(const QString& endpoint, int baud);

/// The line as the device wants it, on `port`.
SerialOptions serialOptions(const Device& device, const QString& port);

} // namespace everyport::devices
