#pragma once

#include <chrono>

#include <QByteArray>
#include <QString>

#include "protocols/rfid/driver/feedback.h"

namespace everyport::rfid {

/// What came of asking a card for its number (PC/SC part 3, GET DATA: FF CA 00 00 00).
struct PcscNumber {
    enum class Outcome {
        Read,
        TryAgain, ///< 63 00: it was not read. The card may still be on its way, or gone.
        Refused,  ///< There is none, or the reader does not know the question.
    };
    Outcome outcome = Outcome::Refused;
    QByteArray bytes = {};  ///< In the order in which the card sends them; two bytes of status are not among them.
    QByteArray status = {}; ///< "90 00" and others; empty where the answer was too short for one.
};
PcscNumber pcscNumber(QByteArrayView answer);

/// "iso14443a", "iso14443b", "iso15693", "felica": as the reader wrote it into the ATR that it makes for cards without
/// contacts (PC/SC part 3, 3.1.3.2.3), or by that ATR's form (type B). Empty where it says nothing of that.
QString pcscTechnology(QByteArrayView atr);
/// "MIFARE Classic 1K" and others of the same place. Empty where it is not known.
QString pcscCardName(QByteArrayView atr);
/// An ACR122 with an old firmware, which says with this ATR that a card is there, whether or not there is one.
bool isAlwaysThere(QByteArrayView atr);

// Readers whose lamps, beeper and firmware can be had by the commands of ACR122U's API manual.
bool isAcr122(QStringView reader); ///< By the name that PC/SC gives it.
/// FF 00 40: red or green for as long, with a beep, or two for what does not count; then as it was before.
QByteArray acr122Lamp(const Feedback& feedback);
QByteArray acr122FirmwareQuestion();
/// "ACR122U207". Empty: that was no answer to it.
QString acr122Firmware(QByteArrayView answer);

} // namespace everyport::rfid
