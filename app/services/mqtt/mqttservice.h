#pragma once

#include "app/services/core/servicetype.h"

namespace everyport {

/// `mqtt`: readers that publish at a broker are ports of this program.
std::unique_ptr<ServiceType> makeMqttServiceType();

} // namespace everyport
