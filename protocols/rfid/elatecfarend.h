#pragma once

#include "protocols/rfid/askedfarend.h"

namespace everyport::rfid {

/// A simulated Elatec TWN4: one line for each line it is asked, a card at a time.
class ElatecFarEnd final : public AskedFarEnd {
public:
    ElatecFarEnd();
    QByteArray answers(QByteArrayView asked) override;

private:
    bool reads(qsizetype bytes) const override { return bytes >= 4 && bytes <= 10; }
    QByteArray answer(const QByteArray& question);

    qsizetype m_told = 0; ///< Cards so far: of several another one each time.
    QByteArray m_asked;
};

} // namespace everyport::rfid
