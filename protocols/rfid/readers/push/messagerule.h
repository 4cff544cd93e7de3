#pragma once

#include <optional>

#include "protocols/rfid/readers/push/linerule.h"

namespace everyport::rfid {

/// What a message about a card says: its number alone in hex digits of 4, 5, 7, 8 or 10 bytes, with blanks, colons or
/// dashes between them or not, and with "0x" before it or before each, also as a JSON string; or a JSON object with
/// "tag", or else "uid", "card", "rfid", "number" or "id", (the same) or "decimal" (digits, or a number of at most 63
/// bits), and "antenna" and "event" where there are such, in letters of either size. "id" comes last, for beside
/// another name it is the gateway's or the message's: it counts where that other one is a kind of card (as "mifare"), a
/// small count ("number"), true or false. Where anything else stands there that cannot be read, such as a number of
/// JSON, the message is about no card. An event is that it was taken away ("left", "removed", "gone", "departed") or
/// that it is there ("arrived", "detected", "present" and their like); with another one, one that is no string, or for
/// any other reason, the message is about no card: empty.
std::optional<LineTag> messageRule(const QString& message);

/// Of a card's number, at most, where that is printed on the card: ten decimal digits.
inline constexpr int printedBytes = 4;

/// Hex of a number in decimal digits: `printedBytes`, five, seven or eight, as few as hold it. Empty: it is none, or
/// zero.
QString hexOfDecimal(const QString& digits);

} // namespace everyport::rfid
