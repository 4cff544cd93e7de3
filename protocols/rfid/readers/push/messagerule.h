#pragma once

#include <optional>

#include "protocols/rfid/readers/push/linerule.h"

namespace everyport::rfid {

/// What a message about a card says: its number alone in hex digits of 4, 5, 7, 8 or 10 bytes, with blanks, colons or
/// dashes between them or not; or a JSON object with "tag", or else "uid", (the same) or "decimal" (digits,
/// or a number of at most 63 bits), and "antenna" and "event" ("left": it was taken away) where there are such. Empty:
/// the message is about no card.
std::optional<LineTag> messageRule(const QString& message);

/// Hex of a number in decimal digits: four bytes, seven or eight, as few as hold it. Empty: it is none, or zero.
QString hexOfDecimal(const QString& digits);

} // namespace everyport::rfid
