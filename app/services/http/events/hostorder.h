#pragma once

#include "app/services/http/events/hostscene.h"

namespace everyport {

// The running order: a row for each step, which says, opened, what a step there does.
QString hostOrder(const HostScene& scene);

} // namespace everyport
