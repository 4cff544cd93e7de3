#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/readers/push/linedriver.h"

namespace everyport::rfid {

/// Sketches on an Arduino or ESP that print one card a line, each in its own way. The rules that find the card
/// in a line are in lineRule(); lines that fit none are shown and count for nothing.
class TextLinesDriver final : public LineDriver {
public:
    explicit TextLinesDriver(DriverEvents& events) : LineDriver(describe(), events, "\n") {}
    static DriverInfo describe();
    static Result<QByteArray> encode(const QString& id);

protected:
    void takeLine(qsizetype length) override;
    bool mayGoOn(QByteArrayView broken) const override;

private:
    void takeTag(const struct LineTag& found, qsizetype length);
};

} // namespace everyport::rfid
