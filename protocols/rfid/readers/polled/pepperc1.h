#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/driver/driver.h"

namespace everyport::rfid {

struct PepperLayout;

/// Eccel Pepper C1. It tells of cards by itself once it has been told to look for them, in frames with a CRC or, as it
/// is set, in bare JSON objects; both may come on one line.
class PepperC1Driver final : public Driver {
public:
    explicit PepperC1Driver(DriverEvents& events) : Driver(describe(), events) {}
    static DriverInfo describe();
    static Result<QByteArray> encode(const QString& id);

protected:
    void work() override;
    void started() override;

private:
    bool takeFrame();
    bool takeObject();
    void takePayload(const PepperLayout& layout, bool fits);
    void tellPayload(QByteArrayView payload);
};

} // namespace everyport::rfid
