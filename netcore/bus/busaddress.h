#pragma once

#include <QString>

namespace everyport {

/// Where D-Bus's two well-known buses are (D-Bus Specification, "Well-known Message Bus Instances"). Nothing is
/// started.
QString sessionBusAddress(); ///< Of the desktop session; empty where there is none.
QString systemBusAddress();

} // namespace everyport
