#pragma once

#include <QString>

namespace everyport::rfid {

/// What a person may have to say about one reader because its bytes do not. The defaults fit most.
struct ReaderSettings {
    QString technology = {}; ///< Of all its cards ("iso14443a"), where the line does not tell; codes are none.
    bool reversed = false;   ///< It sends the last byte of a number first.
    int idBytes = 0;         ///< Length every number must have; 0 is any. Other lengths are refused.
    bool extendedId = false; ///< ACG: 00, 01 or 02 stands before the number.
    int confirm = 0;         ///< Equal reads before a card counts; 0: two without a checksum, else one.
    int removalMs = 0;       ///< Silence after which a card has left; 0: as this kind of reader needs.

    bool operator==(const ReaderSettings&) const = default;
};

} // namespace everyport::rfid
