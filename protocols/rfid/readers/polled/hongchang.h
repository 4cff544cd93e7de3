#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/readers/polled/polleddriver.h"

namespace everyport::rfid {

/// MIFARE desktop readers of HongChang and their like: 02 00, length, command or status, data, XOR, 03. Answers carry
/// a status where a question has its command, so whatever comes is the answer to what is out.
class HongChangDriver final : public PolledDriver {
public:
    explicit HongChangDriver(DriverEvents& events) : PolledDriver(describe(), frameRule(), {}, events) {}
    static DriverInfo describe();
    static FrameRule frameRule();
    static QByteArray frame(QByteArrayView commandAndData);

protected:
    QByteArray question() override;
    void takeFrame(const QByteArray& frame) override;
    QByteArray lampQuestion(std::optional<Feedback::Kind> shown) const override;
};

} // namespace everyport::rfid
