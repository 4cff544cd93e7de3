#pragma once

#include "protocols/rfid/driver/tag.h"

namespace everyport::rfid {

/// What was printed, typed or shown as a code, as a card: a ticket is one voter like any card. Text that is a card's
/// number itself, 8 to 20 hex digits, is that card, so that a badge's code and its chip are one; ten decimal digits are
/// the last four bytes of one, "123,14706" the last three, as they are printed on cards; of any other text the number
/// is the beginning of its SHA-256. The text goes with it.
Tag textTag(const QString& text);
bool saysNumber(const QString& text); ///< It is a card's number, or its end.

} // namespace everyport::rfid
