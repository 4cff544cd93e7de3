#pragma once

#include <memory>

#include <QString>

#include "netcore/base/result.h"
#include "netcore/transport/transport.h"

namespace everyport {

/// How a serial line is opened. `service` is ConnectionRecord::service.
struct SerialOptions {
    QString device = {}; ///< "/dev/ttyUSB0"
    int baud = 9600;
    int dataBits = 8;
    enum class Parity { None, Even, Odd, Mark, Space } parity = Parity::None;
    enum class StopBits { One, OneAndHalf, Two } stopBits = StopBits::One;
    enum class Flow { None, Hardware, Software } flow = Flow::None;
    QString service = {};
};

/// Role: serial lines (QSerialPort). The first error of a port that has gone closes it: connectionLost with
/// Reason::Unplugged.
class ReactorSerial {
public:
    virtual ~ReactorSerial() = default;
    virtual Result<Transport*> openSerial(SerialOptions options, std::unique_ptr<Protocol> protocol) = 0;
};

} // namespace everyport
