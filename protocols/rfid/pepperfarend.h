#pragma once

#include "protocols/rfid/farend.h"

namespace everyport::rfid {

/// A simulated Pepper C1 that looks for cards already: it tells of them by itself and answers the first few commands.
class PepperFarEnd final : public FarEnd {
public:
    Result<Done> put(const QString& id) override;
    void takeAway() override { m_frames.clear(); }
    QByteArray says() override { return m_frames.join(); }
    int repeatMs() const override { return 250; }
    QByteArray answers(QByteArrayView asked) override;

private:
    QByteArrayList m_frames;
    QByteArray m_asked;
};

} // namespace everyport::rfid
