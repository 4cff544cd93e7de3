#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/driver/driver.h"
#include "protocols/rfid/readers/push/wedgekeys.h"

namespace everyport::rfid {

/// USB readers and scanners that type like a keyboard, each number with Enter behind it. Their line is the system's
/// input device, whose events come as records (see wedgeRecord). They say a number once. What is typed more slowly
/// than a reader would is a person's, and no card.
class KeyboardWedgeDriver final : public Driver {
public:
    explicit KeyboardWedgeDriver(DriverEvents& events) : Driver(describe(), events) {}
    static DriverInfo describe();
    static Result<QByteArray> encode(const QString& id);

protected:
    void work() override;
    void silence() override;

private:
    void takeTyped(WedgeKeys::Outcome outcome);

    WedgeKeys m_keys;
    qsizetype m_seen = 0; ///< Bytes of the buffer whose events were taken.
};

} // namespace everyport::rfid
