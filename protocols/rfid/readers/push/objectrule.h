#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "protocols/rfid/readers/push/linerule.h"

namespace everyport::rfid {

/// What a JSON object says about a card, on a line and in a message alike: its number at "tag", or else "uid",
/// "decimal" (digits, or a number of at most 63 bits), "card", "rfid", "number" or "id", and "event" where there is
/// such, in letters of either size. `antennas`: the names of which the first that is there tells the antenna.
///
/// "id" comes last, for beside another name it is the gateway's or the message's: it counts where that other one is a
/// kind of card (as "mifare"), a small count ("number"), true or false. Where anything else stands there that cannot be
/// read, such as a number of JSON, the object is about no card. An event is that it was taken away ("left", "removed",
/// "gone", "departed") or that it is there ("arrived", "detected", "present" and their like); with another one, one
/// that is no string, or for any other reason, the object is about no card: empty.
///
/// Where none of these names but "id" is there and exactly one member is an object with "uid", that is the card's:
/// {"Time": "…", "PN532": {"UID": "04A1B2C3"}}, as Tasmota writes.
std::optional<LineTag> objectRule(const QString& text, const QStringList& antennas);

/// The number of a card and nothing around it, as lineRule has it; not the object or the line of a sketch in a string.
std::optional<LineTag> bareNumber(const QString& text);

/// Of a card's number, at most, where that is printed on the card: ten decimal digits.
inline constexpr int printedBytes = 4;

/// Hex of a number in decimal digits: `printedBytes`, five, seven or eight, as few as hold it. Empty: it is none, or
/// zero.
QString hexOfDecimal(const QString& digits);

} // namespace everyport::rfid
