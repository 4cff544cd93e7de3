#pragma once

#include "protocols/rfid/farend.h"

namespace everyport::rfid {

/// A PN532 as it looks from its serial line: every command is acknowledged and answered, as far as our driver and
/// a person with a terminal ask.
class Pn532FarEnd final : public FarEnd {
public:
    Result<Done> put(const QString& id) override;
    void takeAway() override { m_cards.clear(); }
    QByteArray says() override { return {}; }
    int repeatMs() const override { return 0; }
    QByteArray answers(QByteArrayView asked) override;

private:
    QByteArray answer(QByteArrayView command);
    QByteArray list(int most) const;

    QList<QByteArray> m_cards;
    QByteArray m_asked;
    QByteArray m_last; ///< Said again after a NACK.
};

} // namespace everyport::rfid
