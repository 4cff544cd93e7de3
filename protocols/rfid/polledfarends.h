#pragma once

#include "protocols/rfid/farend.h"

namespace everyport::rfid {

// Readers of MIFARE and other cards that speak when they are asked, as they look from their serial line, as far as our
// drivers and a person with a terminal ask.
std::unique_ptr<FarEnd> makeSm130FarEnd();
std::unique_ptr<FarEnd> makeStrongLinkFarEnd();
std::unique_ptr<FarEnd> makeHongChangFarEnd();
std::unique_ptr<FarEnd> makeFeigObidFarEnd();
std::unique_ptr<FarEnd> makeUhfChafonFarEnd();

} // namespace everyport::rfid
