#pragma once

#include "protocols/rfid/farend.h"
#include "protocols/rfid/readers/polled/pcscrecord.h"

namespace everyport::rfid {

/// An ACR122U with its service before it, as a PcscDriver sees them: one card at a time, which it says by itself comes
/// and goes.
class PcscFarEnd final : public FarEnd {
public:
    Result<Done> put(const QString& id) override;
    void takeAway() override;
    QByteArray says() override;
    int repeatMs() const override;
    QByteArray answers(QByteArrayView asked) override;

private:
    QByteArray answer(const PcscRecord& record) const;

    QByteArray m_card;
    QByteArray m_asked; ///< Not yet a whole record.
    PcscStatus m_status;
    bool m_isUnsaid = false; ///< What changed last.
};

} // namespace everyport::rfid
