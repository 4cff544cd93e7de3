#pragma once

namespace everyport {

/// Whether an interface other than the loopback one runs and has an address that reaches beyond its own link, as the
/// system has it now.
bool reachesNetwork();

} // namespace everyport
