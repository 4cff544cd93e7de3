#pragma once

#include <chrono>

#include <QString>

namespace everyport {

/// Whether the bus at `address` answers who comes (D-Bus Specification, "Authentication Protocol"), before QtDBus is
/// let wait for it: libdbus waits without an end for the first answer of a bus that stands still, and all of QtDBus
/// with it, whoever asks it for something of another bus. False only where somebody is there and says nothing for
/// `patience`; of a bus at no Unix socket, or at none that can be connected to, QtDBus says itself what is the matter.
/// Waits: for a thread of the pool.
bool doesBusGreet(const QString& address, std::chrono::milliseconds patience);

} // namespace everyport
