#include "protocols/rfid/readers/push/parallax.h"

#include <algorithm>

#include "protocols/rfid/driver/hex.h"
#include "protocols/rfid/readers/push/rssystems.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tagFrameLength = 12;
constexpr char lineStart = '\n';
constexpr char lineEnd = '\r';
constexpr char blank = ' ';

bool isStart(char c)
{
    return c == lineStart || c == blank;
}

} // namespace

DriverInfo ParallaxDriver::describe()
{
    DriverInfo info;
    info.name = u"parallax"_s;
    info.title = u"Parallax RFID card reader"_s;
    info.baud = 2400;
    info.otherBauds = {4800};
    info.presence.removalMs = 500;
    return info;
}

Result<QByteArray> ParallaxDriver::encode(const QString& id)
{
    if (!isEm4100(id))
        return Error::refused(Reason::BadValue, u"A Parallax reader reads cards whose number has 10 hex digits."_s);
    return lineStart + em4100Digits(id) + lineEnd;
}

void ParallaxDriver::work()
{
    do {
        const auto bytes = buffer();
        skipNoise(std::find_if(bytes.begin(), bytes.end(), isStart) - bytes.begin());
    } while (!buffer().isEmpty() && takeFrame());
}

// False when more bytes are needed.
bool ParallaxDriver::takeFrame()
{
    const auto bytes = buffer();
    const bool nibbles = bytes.front() == blank;
    const auto payload = bytes.sliced(1).first(std::min<qsizetype>(10, bytes.size() - 1));
    const auto good = std::find_if_not(payload.begin(), payload.end(), nibbles ? isNibble : isHexDigit)
        - payload.begin();
    if (good < payload.size()) {
        // A blank or a line end of somebody's text is no frame that broke off.
        if (nibbles && good == 0)
            skipNoise(1);
        else
            reject(1 + good, isStart(payload[good]) ? Fault::Truncated : Fault::Framing);
        return true;
    }
    if (bytes.size() < tagFrameLength)
        return false;
    if (bytes[tagFrameLength - 1] != (nibbles ? blank : lineEnd)) {
        reject(tagFrameLength - 1, Fault::Framing);
        return true;
    }
    const auto id = nibbles ? digitsOfNibbles(payload) : digitsOf(payload);
    take(1, Part::Start, u"start of the frame"_s);
    if (nibbles)
        takeNibbles();
    else
        takeCard();
    take(1, Part::End, u"end of the frame, without a checksum"_s);
    conclude(id, true, false);
    return true;
}

void ParallaxDriver::takeNibbles()
{
    take(2, Part::Version, u"version %1"_s.arg(digitsOfNibbles(buffer().first(2))));
    take(8, Part::Card, u"card %1, a digit a byte"_s.arg(digitsOfNibbles(buffer().first(8))));
}

} // namespace everyport::rfid
