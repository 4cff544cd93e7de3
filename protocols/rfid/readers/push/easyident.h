#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/readers/push/bareword.h"

namespace everyport::rfid {

/// EasyIdent readers: eleven characters at 9600 baud, over and over, and bytes 8C that say nothing. Hex digits are a
/// number of six bytes; of other characters one is made as textTag() makes it. No sum, so whoever counts asks for two
/// equal reads.
class EasyIdentDriver final : public BareWordDriver {
public:
    explicit EasyIdentDriver(DriverEvents& events);
    static DriverInfo describe();
    static Result<QByteArray> encode(const QString& id);

protected:
    std::optional<Tag> tagOf(const QByteArray& word) const override;
};

} // namespace everyport::rfid
