#pragma once

#include "app/config/option.h"

namespace everyport {

/// What an `http` service can be told.
OptionList httpServiceOptions();

} // namespace everyport
