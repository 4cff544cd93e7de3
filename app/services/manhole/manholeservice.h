#pragma once

#include "app/services/core/servicetype.h"

namespace everyport {

/// "manhole": a prompt on the running program by SSH, and by Telnet where that is safe.
std::unique_ptr<ServiceType> makeManholeServiceType();

} // namespace everyport
