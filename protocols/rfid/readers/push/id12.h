#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/readers/push/em4100driver.h"

namespace everyport::rfid {

/// ID Innovations ID-2, ID-12, ID-20 in ASCII: STX, ten digits, two check digits, CR LF ETX. One frame for each
/// time a card is put on, and no word when it is taken away.
class Id12Driver final : public Em4100Driver {
public:
    explicit Id12Driver(DriverEvents& events) : Em4100Driver(describe(), events) {}
    static DriverInfo describe();
    static Result<QByteArray> encode(const QString& id);

protected:
    void work() override;

private:
    bool takeFrame();
};

} // namespace everyport::rfid
