#include "protocols/rfid/readers/push/em18.h"

#include <algorithm>

#include "protocols/rfid/driver/hex.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype frameLength = 12;
// A frame may follow at most so many stray digits. Sliding on without end would find a sum that fits by chance
// in one of 256 places of a damaged frame, and that would be a stranger's vote.
constexpr qsizetype strayDigits = 2;

} // namespace

DriverInfo Em18Driver::describe()
{
    DriverInfo info;
    info.name = u"em18"_s;
    info.title = u"EM-18"_s;
    info.gapMs = 50;
    info.presence.removalMs = 1000;
    info.presence.momentary = true;
    return info;
}

Result<QByteArray> Em18Driver::encode(const QString& id)
{
    if (!isEm4100(id))
        return Error::refused(Reason::BadValue, u"An EM-18 reads cards whose number has 10 hex digits."_s);
    return em4100Digits(id) + em4100Check(id);
}

void Em18Driver::work()
{
    while (!buffer().isEmpty() && takeDigits()) {}
}

// False when more bytes are needed.
bool Em18Driver::takeDigits()
{
    const auto bytes = buffer();
    const auto digits = leadingHexDigits(bytes, bytes.size());
    if (digits == 0) {
        skipLineEnd();
        return true;
    }
    for (qsizetype at = 0; at <= std::min(strayDigits, digits - frameLength); ++at) {
        if (checkFits(at)) {
            skipNoise(at);
            takeFrame();
            return true;
        }
    }
    if (digits >= frameLength + strayDigits) {
        reject(frameLength, Fault::Checksum);
        return true;
    }
    if (digits == bytes.size())
        return false;
    reject(digits, digits < frameLength ? Fault::Truncated : Fault::Checksum);
    return true;
}

// Some firmwares end the digits with CR LF.
void Em18Driver::skipLineEnd()
{
    const auto bytes = buffer();
    const auto isEnd = [](char c) { return c == '\r' || c == '\n'; };
    const auto ends = std::find_if_not(bytes.begin(), bytes.end(), isEnd) - bytes.begin();
    if (ends > 0) {
        take(ends, Part::End, u"end of the line"_s);
        endFrame();
        return;
    }
    skipNoise(
        std::find_if(bytes.begin(), bytes.end(), [&](char c) { return isHexDigit(c) || isEnd(c); }) - bytes.begin());
}

void Em18Driver::takeFrame()
{
    const auto card = buffer().first(10).toByteArray();
    takeCard();
    const bool fits = takeCheck(bytesOfDigits(card));
    conclude(digitsOf(card), fits);
}

void Em18Driver::silence()
{
    reject(buffer().size(), buffer().size() < frameLength ? Fault::Truncated : Fault::Checksum);
}

} // namespace everyport::rfid
