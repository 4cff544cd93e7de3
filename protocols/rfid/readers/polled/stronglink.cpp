#include "protocols/rfid/readers/polled/stronglink.h"

#include <algorithm>

#include "protocols/rfid/driver/cardnumber.h"
#include "protocols/rfid/driver/checksum.h"
#include "protocols/rfid/driver/hex.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr char fromHost = '\xBA';
constexpr char fromReader = '\xBD';
constexpr qsizetype strongLinkDataAt = 4; // behind BD, length, command and status
constexpr int strongLinkLongest = 24;

constexpr quint8 selectMifare = 0x01;
constexpr quint8 redLamp = 0x40;
constexpr quint8 strongLinkVersion = 0xF0;

constexpr quint8 strongLinkDone = 0x00;
constexpr quint8 strongLinkNoCard = 0x01;
constexpr quint8 strongLinkCollision = 0x0A;
constexpr quint8 strongLinkWrongSum = 0xF0;
constexpr quint8 strongLinkUnknown = 0xF1;

std::optional<Fault> strongLinkFault(QByteArrayView frame)
{
    const bool fits = quint8(frame.back()) == xor8(frame.first(frame.size() - 1));
    return fits ? std::nullopt : std::optional(Fault::Checksum);
}

// Manuals of SL025M and SL032, the table of status codes.
QString strongLinkStatus(quint8 status)
{
    QString says;
    switch (status) {
    case strongLinkDone: says = u"done"_s; break;
    case strongLinkNoCard: says = u"no card"_s; break;
    case strongLinkCollision: says = u"several cards at once"_s; break;
    case strongLinkWrongSum: says = u"our sum was wrong"_s; break;
    case strongLinkUnknown: says = u"does not know the command"_s; break;
    default: says = u"status %1"_s.arg(hexOf(QByteArray(1, char(status)))); break;
    }
    return says;
}

} // namespace

StrongLinkDriver::StrongLinkDriver(DriverEvents& events) : PolledDriver(describe(), frameRule(fromReader), {}, events)
{
}

DriverInfo StrongLinkDriver::describe()
{
    DriverInfo info;
    info.name = u"stronglink"_s;
    info.title = u"StrongLink SL015M, SL025, SL031, SL032"_s;
    info.baud = 115200;
    info.otherBauds = {57600, 19200, 9600};
    info.polled = true;
    info.presence.removalMs = 700;
    info.probe = frame(fromHost, QByteArray(1, char(selectMifare)));
    return info;
}

FrameRule StrongLinkDriver::frameRule(char start)
{
    FrameRule rule;
    rule.start = QByteArray(1, start);
    rule.lengthAt = 1;
    rule.uncounted = 2;
    rule.shortest = start == fromReader ? 3 : 2; // a question has no status
    rule.longest = strongLinkLongest;
    rule.faultOf = strongLinkFault;
    return rule;
}

QByteArray StrongLinkDriver::frame(char start, QByteArrayView commandAndData)
{
    auto bytes = QByteArray(1, start) + char(commandAndData.size() + 1) + commandAndData.toByteArray();
    bytes += char(xor8(bytes));
    return bytes;
}

QByteArray StrongLinkDriver::question()
{
    return frame(fromHost, QByteArray(1, char(m_asksFirmware ? strongLinkVersion : selectMifare)));
}

void StrongLinkDriver::takeFrame(const QByteArray& frame)
{
    const quint8 command = quint8(frame[2]);
    const quint8 status = quint8(frame[3]);
    const auto data = frame.sliced(strongLinkDataAt, frame.size() - strongLinkDataAt - 1);
    // The kind of card behind the number differs from model to model and says nothing of its length.
    const bool isSelected = command == selectMifare && status == strongLinkDone;
    const bool isCard = isSelected && isTypeALength(data.size() - 1);
    takeAnswer(frame, isCard);

    const bool isOwn = isAsked(command);
    const bool isPolite = isOwn && command != selectMifare; // whether it knows that, we want to know only
    if (isCard)
        tellCard(QByteArrayView(data).chopped(1), u"iso14443a"_s);
    else if (isSelected)
        tell(Fault::Framing);
    else if (!isPolite)
        statusTold(status);
    if (command == strongLinkVersion && status == strongLinkDone)
        notifyFirmware(QString::fromLatin1(data).simplified());
    if (isOwn && closeQuestion() && std::exchange(m_asksFirmware, false))
        askAtOnce();
}

void StrongLinkDriver::takeAnswer(const QByteArray& frame, bool isCard)
{
    const auto data = frame.sliced(strongLinkDataAt, frame.size() - strongLinkDataAt - 1);
    take(1, Part::Start, u"start of the frame"_s);
    take(2, Part::Header,
        u"length %1, answer to %2"_s.arg(quint8(frame[1])).arg(hexOf(QByteArrayView(frame).sliced(2, 1))));
    take(1, Part::Text, strongLinkStatus(quint8(frame[3])));
    if (isCard) {
        take(data.size() - 1, Part::Card, u"card %1"_s.arg(hexOf(QByteArrayView(data).chopped(1))));
        take(1, Part::Header, u"kind of card"_s);
    } else if (!data.isEmpty()) {
        take(data.size(), Part::Text, u"answer"_s);
    }
    take(1, Part::Check, u"check, correct"_s);
    endFrame();
}

void StrongLinkDriver::statusTold(quint8 status)
{
    if (status == strongLinkCollision)
        tell(Fault::Collision);
    else if (status == strongLinkWrongSum || status == strongLinkUnknown)
        tell(Fault::CommandRejected);
}

QByteArray StrongLinkDriver::lampQuestion(std::optional<Feedback::Kind> shown) const
{
    if (shown == Feedback::Kind::Bad)
        return {};
    return frame(fromHost, QByteArray(1, char(redLamp)) + char(shown ? 1 : 0));
}

} // namespace everyport::rfid
