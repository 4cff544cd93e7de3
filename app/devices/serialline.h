#pragma once

#include "app/devices/device.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/interfaces/reactorserial.h"

namespace everyport::devices {

/// "serial:…", "evdev:…", "tcp:HOST:PORT", "tls:HOST:PORT", "listen:PORT", "pcsc:NAME", "mqtt:READER" or only the path
/// of a port. BadSyntax, BadValue: with a sentence that says what would be right.
Result<Endpoint> serialEndpoint(const QString& text);
/// What its port is called: the path, or all of the endpoint where the line comes over the network (networkport.h).
QString portOf(const Endpoint& endpoint);

/// "serial:/dev/ttyUSB0:baud=9600" made anew for another port or rate; 0: the driver's own. The rest stays. A line over
/// the network has the rate that its far end is set to, and none here.
QString movedEndpoint(const QString& endpoint, const QString& device);
QString endpointWithBaud(const QString& endpoint, int baud);

/// A terminal without wires: it has no parity, and refuses any.
bool isPseudoTerminal(const QString& port);
/// Of an endpoint: an input device, where only readers that type can be.
bool isInput(const Endpoint& endpoint);
/// Of an endpoint: a line over the network.
bool isNetwork(const Endpoint& endpoint);
/// Of an endpoint: of isCarriedPort.
bool isCarried(const Endpoint& endpoint);
/// Refused with a sentence: `kind` is no reader that can be at `endpoint`. Nothing where it can.
Result<Done> fitsLine(const rfid::DriverInfo& kind, const Endpoint& endpoint);

/// The line as the device wants it, on `port`.
SerialOptions serialOptions(const Device& device, const QString& port);

} // namespace everyport::devices
