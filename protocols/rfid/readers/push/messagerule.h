#pragma once

#include <optional>

#include "protocols/rfid/readers/push/linerule.h"

namespace everyport::rfid {

/// What a message about a card says: its number alone in hex digits of 4, 5, 7, 8 or 10 bytes, with blanks, colons or
/// dashes between them or not, and with "0x" before it or before each, also as a JSON string; or a JSON object as
/// objectRule() has it, with "antenna" where there are such. Empty: the message is about no card.
std::optional<LineTag> messageRule(const QString& message);

} // namespace everyport::rfid
