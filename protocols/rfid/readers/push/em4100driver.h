#pragma once

#include "protocols/rfid/driver/driver.h"

namespace everyport::rfid {

/// What the 125 kHz modules share: five bytes of an EM4100 card, mostly as ten hex digits, and their XOR.
class Em4100Driver : public Driver {
public:
    using Driver::Driver;

protected:
    static constexpr char stx = 0x02;
    static constexpr char etx = 0x03;

    /// True when the two digits behind the ten at `at` are their XOR.
    bool checkFits(qsizetype at) const;
    void takeCard();                        ///< Ten digits, of which two are the version.
    bool takeCheck(const QByteArray& card); ///< Two digits; says whether they fit.
    void takeBinaryCard();                  ///< Five bytes.
    bool takeBinaryCheck(quint8 right);
    /// Ends the frame, then tells the card, or the fault where the sum was wrong.
    void conclude(const QString& id, bool fits, bool checked = true);
};

/// The ten digits and their two check digits, for encoders. Refused: not ten hex digits.
bool isEm4100(const QString& id);
QByteArray em4100Digits(const QString& id);
QByteArray em4100Check(const QString& id);

} // namespace everyport::rfid
