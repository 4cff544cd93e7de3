#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/readers/push/em4100driver.h"

namespace everyport::rfid {

/// EM-18: twelve digits and nothing around them. A frame is known only by its sum and by the silence before and
/// after; a card counts as soon as twelve digits fit.
class Em18Driver final : public Em4100Driver {
public:
    explicit Em18Driver(DriverEvents& events) : Em4100Driver(describe(), events) {}
    static DriverInfo describe();
    static Result<QByteArray> encode(const QString& id);

protected:
    void work() override;
    void silence() override;

private:
    bool takeDigits();
    void skipLineEnd();
    void takeFrame();
};

} // namespace everyport::rfid
