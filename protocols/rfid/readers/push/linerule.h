#pragma once

#include <optional>

#include <QString>

#include "protocols/rfid/driver/tag.h"

namespace everyport::rfid {

/// What one line of text says about a card.
struct LineTag {
    Tag tag = {};
    bool gone = false;  ///< The line says that the card was taken away.
    bool bare = false;  ///< Digits and nothing around them.
    qsizetype from = 0; ///< Where the number stands in the line; the whole line for JSON.
    qsizetype length = 0;
};

/// A line's bytes are a letter each here (Latin-1): so a line that is none can be told, too. Those of a JSON object, as
/// they came where that is UTF-8; whatever else wrote them is taken for Latin-1.
QByteArray objectBytes(const QString& line);

/// `line`: as objectBytes has it. Empty: the line is not about a card. First match wins: "Reader 1: Card UID: 04 A1 …"
/// (also UID, TAG, In hex), a JSON object as objectRule() has it, then a bare number of 8, 10, 14, 16 or 20 digits;
/// "0x" may stand before a number or before each of its bytes.
std::optional<LineTag> lineRule(const QString& line);

/// True when the line reports that the reader itself does not work.
bool lineReportsDefect(const QString& line);

} // namespace everyport::rfid
