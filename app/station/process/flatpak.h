#pragma once

namespace everyport {

/// Whether this program runs inside a Flatpak: what it sees of the system is the sandbox's.
bool isInFlatpak();

} // namespace everyport
