#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/driver/driver.h"

namespace everyport::rfid {

/// Sketches on an Arduino or ESP that print one card a line, each in its own way. The rules that find the card
/// in a line are in lineRule(); lines that fit none are shown and count for nothing.
class TextLinesDriver final : public Driver {
public:
    explicit TextLinesDriver(DriverEvents& events) : Driver(describe(), events) {}
    static DriverInfo describe();
    static Result<QByteArray> encode(const QString& id);

protected:
    void work() override;
    void silence() override;

private:
    void takeLine(qsizetype length);
    void takeTag(const struct LineTag& found, qsizetype length);

    bool m_swallowing = false; ///< Inside a line that was too long.
};

} // namespace everyport::rfid
