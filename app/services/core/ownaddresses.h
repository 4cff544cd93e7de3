#pragma once

#include <QStringList>

namespace everyport {

/// This computer's addresses as others in the network may use them, IPv4 first; loopback only where there is no
/// network at all.
QStringList ownAddresses();

} // namespace everyport
