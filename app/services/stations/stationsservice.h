#pragma once

#include "app/services/core/servicetype.h"

namespace everyport {

/// `stations`: several computers with readers share polls, by a publish-subscribe service of XMPP.
std::unique_ptr<ServiceType> makeStationsServiceType();

} // namespace everyport
