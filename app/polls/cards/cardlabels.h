#pragma once

#include <array>

namespace everyport::polls {

extern const std::array<const char*, 128> cardQualities; ///< "amber", ...
extern const std::array<const char*, 256> cardBeasts;    ///< "adder", ...

} // namespace everyport::polls
