#pragma once

#include <QByteArray>
#include <QString>

#include "netcore/base/result.h"

namespace everyport::rfid {

/// One burst of pulses on a Wiegand line: the bits between a leading bit of even parity over the first half and a last
/// one of odd parity over the second. 26 bits carry three bytes of the card's number; 34, 58 and 66 carry four, seven
/// and eight. A keypad on the same line sends four bits a key, or eight, the first four turned round.
struct WiegandFrame {
    enum class Kind {
        Card,
        Key,
        NoFrame, ///< Its length is none: pulses were lost or came on top.
        Parity,  ///< The length is right and the parity is not.
    };
    Kind kind = Kind::NoFrame;
    QString value = {};     ///< What the card sent, upper-case hex; for Parity with `isSwapped` what it would be.
    int site = 0;           ///< The upper 8 of 24 bits, as printed on some cards.
    int number = 0;         ///< The lower 16.
    QChar key = {};         ///< 0 to 9, * and #
    bool isSwapped = false; ///< Parity fits once every bit is turned round: the wires D0 and D1 are exchanged.
};

/// `bits` are the characters 0 and 1, the first that was sent first; anything else is no frame.
WiegandFrame wiegandFrame(const QByteArray& bits);

/// How a reader sends a number of 3, 4, 7 or 8 bytes in hex. Refused: other numbers.
Result<QByteArray> wiegandBits(const QString& value);

} // namespace everyport::rfid
