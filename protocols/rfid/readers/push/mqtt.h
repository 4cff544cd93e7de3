#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/readers/push/linedriver.h"

namespace everyport::rfid {

/// Readers that publish what they read by MQTT, each message a line here: see messageRule(). What is to be shown
/// whoever tapped is written back as a line of JSON, which is published to the reader: {"feedback":"good","ms":300}.
class MqttDriver final : public LineDriver {
public:
    static constexpr qsizetype longestMessage = 1024;

    explicit MqttDriver(DriverEvents& events) : LineDriver(describe(), events, "\n", longestMessage) {}
    static DriverInfo describe();
    static Result<QByteArray> encode(const QString& id);

protected:
    void takeLine(qsizetype length) override;
    void silence() override;
    bool showFeedback(const Feedback& feedback) override;

private:
    bool m_isRest = false; ///< A line broke off: what comes may be the rest of it.
};

} // namespace everyport::rfid
