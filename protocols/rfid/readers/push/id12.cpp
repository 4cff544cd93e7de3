#include "protocols/rfid/readers/push/id12.h"

#include "protocols/rfid/driver/hex.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView ending = "\r\n\x03";
constexpr qsizetype beforeEnding = 13;

} // namespace

DriverInfo Id12Driver::describe()
{
    DriverInfo info;
    info.name = u"id12"_s;
    info.title = u"ID-12, ID-20 (ID Innovations)"_s;
    info.presence.removalMs = 1000;
    info.presence.momentary = true;
    return info;
}

Result<QByteArray> Id12Driver::encode(const QString& id)
{
    if (!isEm4100(id))
        return Error::refused(Reason::BadValue, u"An ID-12 reads cards whose number has 10 hex digits."_s);
    return stx + em4100Digits(id) + em4100Check(id) + ending.toByteArray();
}

void Id12Driver::work()
{
    while (seek(stx) && takeFrame()) {}
}

// False when more bytes are needed.
bool Id12Driver::takeFrame()
{
    const auto bytes = buffer();
    const auto digits = leadingHexDigits(bytes.sliced(1), 12);
    if (digits < 12) {
        if (1 + digits == bytes.size())
            return false;
        const char stranger = bytes[1 + digits];
        reject(1 + digits, stranger == stx || stranger == etx ? Fault::Truncated : Fault::Framing);
        return true;
    }
    const auto end = bytes.sliced(beforeEnding).first(std::min(ending.size(), bytes.size() - beforeEnding));
    if (!ending.startsWith(end)) {
        reject(beforeEnding, end.front() == stx ? Fault::Truncated : Fault::Framing);
        return true;
    }
    if (end.size() < ending.size())
        return false;

    const auto card = bytes.sliced(1, 10).toByteArray();
    take(1, Part::Start, u"start of the frame"_s);
    takeCard();
    const bool fits = takeCheck(bytesOfDigits(card));
    take(ending.size(), Part::End, u"end of the frame"_s);
    conclude(digitsOf(card), fits);
    return true;
}

} // namespace everyport::rfid
