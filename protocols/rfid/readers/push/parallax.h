#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/readers/push/em4100driver.h"

namespace everyport::rfid {

/// Parallax 28140 (serial) and 28340 (USB): LF, ten digits, CR at 2400 baud and no sum, so whoever counts asks for
/// two equal reads. Its relative from RS Systems (4800 baud) puts blanks around and writes A to F as 3A to 3F.
class ParallaxDriver final : public Em4100Driver {
public:
    explicit ParallaxDriver(DriverEvents& events) : Em4100Driver(describe(), events) {}
    static DriverInfo describe();
    static Result<QByteArray> encode(const QString& id);

protected:
    void work() override;

private:
    bool takeFrame();
    void takeNibbles();
};

} // namespace everyport::rfid
