#include "protocols/rfid/readers/polled/hongchang.h"

#include "protocols/rfid/driver/cardnumber.h"
#include "protocols/rfid/driver/checksum.h"
#include "protocols/rfid/driver/hex.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr char hongChangEnd = 0x03;
constexpr qsizetype hongChangStatusAt = 3; // behind 02 00 and length
constexpr int hongChangLongest = 64;
constexpr qsizetype hongChangUncounted = 5; // 02 00, length, sum, 03

constexpr QByteArrayView hongChangStart("\x02\x00", 2);
constexpr QByteArrayView whichCard("\x25\x26\x00", 3);
// One flash; the reader ends it by itself.
constexpr QByteArrayView greenFlash("\x88\x18\x01", 3);
constexpr QByteArrayView redFlash("\x87\x18\x01", 3);

std::optional<Fault> hongChangFault(QByteArrayView frame)
{
    if (frame.back() != hongChangEnd)
        return Fault::Framing;
    const bool fits = quint8(frame[frame.size() - 2]) == xor8(frame.sliced(2, frame.size() - 4));
    return fits ? std::nullopt : std::optional(Fault::Checksum);
}

} // namespace

DriverInfo HongChangDriver::describe()
{
    DriverInfo info;
    info.name = u"hongchang"_s;
    info.title = u"HongChang and other MIFARE desktop readers"_s;
    info.otherBauds = {19200, 38400, 57600, 115200};
    info.polled = true;
    info.presence.removalMs = 700;
    info.probe = frame(whichCard);
    return info;
}

FrameRule HongChangDriver::frameRule()
{
    FrameRule rule;
    rule.start = hongChangStart.toByteArray();
    rule.lengthAt = 2;
    rule.uncounted = hongChangUncounted;
    rule.longest = hongChangLongest;
    rule.faultOf = hongChangFault;
    return rule;
}

QByteArray HongChangDriver::frame(QByteArrayView commandAndData)
{
    const auto counted = QByteArray(1, char(commandAndData.size())) + commandAndData.toByteArray();
    return hongChangStart.toByteArray() + counted + char(xor8(counted)) + hongChangEnd;
}

QByteArray HongChangDriver::question()
{
    return frame(whichCard);
}

void HongChangDriver::takeFrame(const QByteArray& frame)
{
    if (frame == asked() || frame == HongChangDriver::frame(whichCard)) {
        takeEcho(frame.size());
        return;
    }
    const bool succeeded = frame[hongChangStatusAt] == 0;
    const auto data = frame.sliced(hongChangStatusAt + 1, frame.size() - hongChangStatusAt - 3);
    const bool isCard = succeeded && isTypeALength(data.size());
    take(2, Part::Start, u"start of the frame"_s);
    take(2, Part::Header,
        succeeded ? u"done"_s : u"status %1"_s.arg(hexOf(QByteArrayView(frame).sliced(hongChangStatusAt, 1))));
    if (isCard)
        take(data.size(), Part::Card, u"card %1"_s.arg(hexOf(data)));
    else if (!data.isEmpty())
        take(data.size(), Part::Text, u"answer"_s);
    take(1, Part::Check, u"check, correct"_s);
    take(1, Part::End, u"end of the frame"_s);
    endFrame();
    if (isCard)
        tellCard(data, u"iso14443a"_s);
    closeQuestion();
}

QByteArray HongChangDriver::lampQuestion(std::optional<Feedback::Kind> shown) const
{
    return !shown ? QByteArray() : frame(*shown == Feedback::Kind::Good ? greenFlash : redFlash);
}

} // namespace everyport::rfid
