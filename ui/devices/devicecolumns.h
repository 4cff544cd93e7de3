#pragma once

#include "app/devices/deviceregistry.h"
#include "ui/widgets/tables/columnlist.h"

namespace everyport::ui {

// What stands in the rows of DevicesModel, in the order of its enum.

/// A card by the name that polls know: the number that was typed or scanned, else the bytes of its id.
QString cardWords(const rfid::Tag& card);
ColumnList<devices::Device> readerColumns(std::function<QString(const devices::Device&)> tags);
/// A port has no more than a name, what it is and its state. `registry`, for who uses it, must outlive them.
ColumnList<devices::SerialPort> portColumns(const devices::DeviceRegistry& registry);

} // namespace everyport::ui
