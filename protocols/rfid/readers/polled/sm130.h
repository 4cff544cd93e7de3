#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/readers/polled/polleddriver.h"

namespace everyport::rfid {

/// SonMicro SM130 and SM132 (MIFARE): FF 00, length, command, data, sum. It is asked for its firmware, then in turn
/// which card it selects and what its two inputs are; its two outputs are the lamp, green and red. Where its field is
/// off, the antenna is turned on.
class Sm130Driver final : public PolledDriver {
public:
    explicit Sm130Driver(DriverEvents& events);
    static DriverInfo describe();
    static FrameRule frameRule();
    static QByteArray frame(QByteArrayView commandAndData);

protected:
    QByteArray question() override;
    void takeFrame(const QByteArray& frame) override;
    void setUpAnew() override;
    QByteArray lampQuestion(std::optional<Feedback::Kind> shown) const override;

private:
    enum class Step { Firmware, Select, Inputs, Antenna };

    void takeData(quint8 command, const QByteArray& data);
    void told(quint8 command, const QByteArray& data);
    void answeredOwn(const QByteArray& data);
    void inputsTold(quint8 inputs);

    Step m_step = Step::Select; ///< What is asked, or is asked next.
    bool m_hasInputs = true;    ///< It has not left the question for them unanswered.
    std::optional<quint8> m_inputs;
};

} // namespace everyport::rfid
