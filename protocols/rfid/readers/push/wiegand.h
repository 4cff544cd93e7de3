#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/readers/push/linedriver.h"

namespace everyport::rfid {

struct WiegandFrame;

/// Readers with two data wires, behind a converter or a microcontroller that prints a line for each burst: the bits
/// ("11101010000011011100000010", blanks between them or not, "Bits: " or the like before them), or the line of the
/// usual Arduino library ("Wiegand HEX = D41B81, DECIMAL = 13900673, Type W26"). 26 bits are three bytes of a longer
/// number, so their card is marked as partial. Such readers send a card once.
class WiegandDriver final : public LineDriver {
public:
    explicit WiegandDriver(DriverEvents& events) : LineDriver(describe(), events, "\r\n") {}
    static DriverInfo describe();
    static Result<QByteArray> encode(const QString& id);

protected:
    void takeLine(qsizetype length) override;

private:
    void takeFrame(const WiegandFrame& frame, qsizetype length);
    void tellFrame(const WiegandFrame& frame);
};

} // namespace everyport::rfid
