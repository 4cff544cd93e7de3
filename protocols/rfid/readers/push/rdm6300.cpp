#include "protocols/rfid/readers/push/rdm6300.h"

#include "protocols/rfid/driver/checksum.h"
#include "protocols/rfid/driver/hex.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype textLength = 14; // the frame without a sum has the same
constexpr qsizetype binaryLength = 10;
constexpr char binaryMark = 0x0A; // its length byte
constexpr QByteArrayView uncheckedEnding = "\r\n\x03";

} // namespace

DriverInfo Rdm6300Driver::describe()
{
    DriverInfo info;
    info.name = u"rdm6300"_s;
    info.title = u"RDM6300, RDM630 and clones"_s;
    info.presence.removalMs = 300;
    return info;
}

Result<QByteArray> Rdm6300Driver::encode(const QString& id)
{
    if (!isEm4100(id))
        return Error::refused(Reason::BadValue, u"An RDM6300 reads cards whose number has 10 hex digits."_s);
    return stx + em4100Digits(id) + em4100Check(id) + etx;
}

void Rdm6300Driver::work()
{
    while (seek(stx) && takeFrame()) {}
}

// False when more bytes are needed.
bool Rdm6300Driver::takeFrame()
{
    const auto bytes = buffer();
    if (bytes.size() < 2)
        return false;
    if (bytes[1] == binaryMark)
        return takeBinary();
    const auto digits = leadingHexDigits(bytes.sliced(1), 12);
    if (1 + digits == bytes.size())
        return false;
    const char next = bytes[1 + digits];
    if (digits == 12)
        return takeText();
    if (digits == 10 && next == '\r')
        return takeUnchecked();
    reject(1 + digits, next == stx || next == etx ? Fault::Truncated : Fault::Framing);
    return true;
}

bool Rdm6300Driver::takeText()
{
    const auto bytes = buffer();
    const char end = bytes[textLength - 1];
    if (end != etx) {
        reject(textLength - 1, end == stx ? Fault::Truncated : Fault::Framing);
        return true;
    }
    const auto card = bytes.sliced(1, 10).toByteArray();
    take(1, Part::Start, u"start of the frame"_s);
    takeCard();
    const bool fits = takeCheck(bytesOfDigits(card));
    take(1, Part::End, u"end of the frame"_s);
    conclude(digitsOf(card), fits);
    return true;
}

bool Rdm6300Driver::takeUnchecked()
{
    const auto bytes = buffer();
    if (bytes.size() < textLength)
        return false;
    if (bytes.sliced(11, 3) != uncheckedEnding) {
        reject(11, Fault::Framing);
        return true;
    }
    const auto id = digitsOf(bytes.sliced(1, 10));
    take(1, Part::Start, u"start of the frame"_s);
    takeCard();
    take(3, Part::End, u"end of the frame, without a checksum"_s);
    conclude(id, true, false);
    return true;
}

// The length byte counts STX and ETX too, and 03 may stand in the card's number: never look for the end.
bool Rdm6300Driver::takeBinary()
{
    const auto bytes = buffer();
    if (bytes.size() < binaryLength)
        return false;
    if (bytes[binaryLength - 1] != etx) {
        reject(1, Fault::Framing);
        return true;
    }
    const auto id = hexOf(bytes.sliced(3, 5));
    const quint8 right = xor8(bytes.sliced(1, 7));
    take(1, Part::Start, u"start of the frame"_s);
    take(2, Part::Header, u"length 10, kind of card"_s);
    takeBinaryCard();
    const bool fits = takeBinaryCheck(right);
    take(1, Part::End, u"end of the frame"_s);
    conclude(id, fits);
    return true;
}

} // namespace everyport::rfid
