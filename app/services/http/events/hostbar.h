#pragma once

#include "app/services/http/events/hostscene.h"

namespace everyport {

// The buttons at the foot: where Next leads, what the last step did, and voting itself.
QString hostBar(const HostScene& scene);

} // namespace everyport
