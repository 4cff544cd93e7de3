#pragma once

#include "netcore/base/result.h"
#include "protocols/rfid/readers/push/bareword.h"

namespace everyport::rfid {

// The digits of a number as RS Systems readers write them: 0 to 9, then : ; < = > ? for A to F.
bool isNibble(char c);
QString digitsOfNibbles(QByteArrayView nibbles);

/// RS Systems readers: ten characters at 4800 baud, over and over, each a digit (see isNibble). No sum, so whoever
/// counts asks for two equal reads.
class RsSystemsDriver final : public BareWordDriver {
public:
    explicit RsSystemsDriver(DriverEvents& events);
    static DriverInfo describe();
    static Result<QByteArray> encode(const QString& id);

protected:
    std::optional<Tag> tagOf(const QByteArray& word) const override;
};

} // namespace everyport::rfid
