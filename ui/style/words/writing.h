#pragma once

#include "netcore/base/directionalformatting.h"

namespace everyport::ui {

// What of strangers' writing would paint beside its place, besides what turns it (netcore/base): shownwords.h and
// chat/models/shownname.h.

constexpr int marksInARow = 3; ///< Vietnamese needs two, a tower of them is a prank.

/// Isolates, in pairs with U+2069.
constexpr bool turnsInIsolation(char16_t c)
{
    return c >= 0x2066 && c <= 0x2068;
}

} // namespace everyport::ui
