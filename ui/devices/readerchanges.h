#pragma once

#include "app/devices/deviceregistry.h"
#include "ui/devices/readerform.h"

namespace everyport::ui {

QString readerEndpoint(const QString& device, int baud); ///< "serial:/dev/ttyUSB0:baud=9600"

/// Asks the registry for what differs between the reader as it is and the wish, one thing after the other; the first
/// refusal ends it. `book` must outlive the Task.
Task<Result<Done>> changeReader(devices::DeviceRegistry* registry, QString id, ReaderWish wish);

/// A reader that the page adds: real or simulated, with all that its form says. Gives its id.
Task<Result<QString>> addReader(devices::DeviceRegistry* registry, QString device, ReaderWish wish);

} // namespace everyport::ui
