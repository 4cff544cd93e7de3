#pragma once

#include <memory>

#include "protocols/rfid/driver/driver.h"
#include "protocols/rfid/driver/readersettings.h"

namespace everyport::rfid {

/// A driver by its name; null where there is none. driverInfos() lists them.
std::unique_ptr<Driver> makeDriver(QStringView name, const ReaderSettings& settings, DriverEvents& events);

/// What `bytes` are to that driver, every one of them: for a capture that somebody looks at.
QList<Frame> framesOf(QStringView driver, QByteArrayView bytes);

} // namespace everyport::rfid
