#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/readers/polled/polleddriver.h"

namespace everyport::rfid {

/// StrongLink SL015M, SL025, SL031, SL032 (MIFARE): BA from us and BD from the reader, length, command, status, data,
/// XOR. Its one lamp is lit for what counts.
class StrongLinkDriver final : public PolledDriver {
public:
    explicit StrongLinkDriver(DriverEvents& events);
    static DriverInfo describe();
    static FrameRule frameRule(char start); ///< BA: of what it is asked; BD: of its answers.
    static QByteArray frame(char start, QByteArrayView commandAndData);

protected:
    QByteArray question() override;
    void takeFrame(const QByteArray& frame) override;
    void setUpAnew() override { m_asksFirmware = !m_asksFirmware; }
    QByteArray lampQuestion(std::optional<Feedback::Kind> shown) const override;

private:
    void takeAnswer(const QByteArray& frame, bool isCard);
    void statusTold(quint8 status);

    bool m_asksFirmware = false;
};

} // namespace everyport::rfid
