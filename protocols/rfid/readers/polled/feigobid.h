#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/readers/polled/polleddriver.h"

namespace everyport::rfid {

/// FEIG OBID i-scan HF, usually at 8 bits and even parity. In host mode it is asked which ISO 15693 cards there are,
/// several at once, and its field is switched off and on again so that they answer the next time, too. In scan mode
/// it prints sixteen digits a line by itself, without a sum, and is left alone from then on.
class FeigObidDriver final : public PolledDriver {
public:
    explicit FeigObidDriver(DriverEvents& events);
    static DriverInfo describe();
    static FrameRule frameRule();
    static QByteArray frame(quint8 address, QByteArrayView commandAndData);

protected:
    QByteArray question() override;
    void takeFrame(const QByteArray& frame) override;
    bool takeStranger() override;
    void setUpAnew() override { m_step = m_step == Step::Firmware ? Step::Inventory : Step::Firmware; }

private:
    enum class Step { Firmware, Inventory, More, Reset };

    void takeAnswer(const QByteArray& frame);
    void takeCards(const QByteArray& data);
    void told(quint8 command, quint8 status, const QByteArray& data);
    void answeredOwn(quint8 status, bool sawCards);
    void takeLine(qsizetype digits);

    Step m_step = Step::Inventory; ///< What is asked, or is asked next.
    bool m_inLongLine = false;     ///< Digits that are too many for a number go on.
};

} // namespace everyport::rfid
