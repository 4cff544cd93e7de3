#pragma once

#include "protocols/rfid/askedfarend.h"

namespace everyport::rfid {

/// A PN532 as it looks from its serial line: every command is acknowledged and answered, as far as our driver and
/// a person with a terminal ask.
class Pn532FarEnd final : public AskedFarEnd {
public:
    Pn532FarEnd();
    QByteArray answers(QByteArrayView asked) override;

private:
    QByteArray answer(QByteArrayView command);
    QByteArray list(int most) const;

    QByteArray m_asked;
    QByteArray m_last; ///< Said again after a NACK.
};

} // namespace everyport::rfid
