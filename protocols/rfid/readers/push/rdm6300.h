#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/readers/push/em4100driver.h"

namespace everyport::rfid {

/// RDM6300, RDM630 and clones: STX, ten digits, two check digits, ETX, again and again while the card lies there.
/// Two relatives speak on the same line: ten digits and CR LF ETX without a sum (as long as the real frame), and
/// a binary frame of ten bytes whose second is its length.
class Rdm6300Driver final : public Em4100Driver {
public:
    explicit Rdm6300Driver(DriverEvents& events) : Em4100Driver(describe(), events) {}
    static DriverInfo describe();
    static Result<QByteArray> encode(const QString& id);

protected:
    void work() override;

private:
    bool takeFrame();
    bool takeText();
    bool takeUnchecked();
    bool takeBinary();
};

} // namespace everyport::rfid
