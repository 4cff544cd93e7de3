#include "protocols/rfid/readers/polled/feigobid.h"

#include <algorithm>

#include "protocols/rfid/driver/hex.h"
#include "protocols/rfid/readers/polled/addressedframe.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int feigUncounted = 0;
constexpr quint8 feigInventory = 0xB0;
constexpr quint8 feigVersion = 0x65;
constexpr quint8 feigResetField = 0x69;

constexpr QByteArrayView feigWhichCards("\xB0\x01\x00", 3);
constexpr QByteArrayView feigWhichMore("\xB0\x01\x80", 3);

constexpr quint8 feigDone = 0x00;
constexpr quint8 feigNoCard = 0x01;
constexpr quint8 feigFirstRefusal = 0x80;
constexpr quint8 feigLastRefusal = 0x82;
constexpr quint8 feigFieldError = 0x83;
constexpr quint8 feigFieldWarning = 0x84;
constexpr quint8 feigMoreData = 0x94;

constexpr char feigIso15693 = 0x03;
constexpr qsizetype feigSetBytes = 10; // kind, DSFID, number
constexpr qsizetype feigNumberAt = 2;
constexpr qsizetype feigNumberBytes = 8;

bool isFeigDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F');
}

// FEIG H60301-3e, the list of status bytes.
QString feigStatus(quint8 status)
{
    QString says;
    switch (status) {
    case feigDone: says = u"done"_s; break;
    case feigNoCard: says = u"no card"_s; break;
    case feigFieldError: says = u"the field failed"_s; break;
    case feigFieldWarning: says = u"the field is weak"_s; break;
    case feigMoreData: says = u"there is more"_s; break;
    default: says = u"status %1"_s.arg(hexOf(QByteArray(1, char(status)))); break;
    }
    return says;
}

/// How many cards `data` of an inventory has; empty where it says more than it holds.
std::optional<qsizetype> feigCardsIn(const QByteArray& data)
{
    if (data.isEmpty())
        return 0;
    const qsizetype count = quint8(data.front());
    if (data.size() != 1 + count * feigSetBytes)
        return {};
    for (qsizetype i = 0; i < count; ++i) {
        if (data[1 + i * feigSetBytes] != feigIso15693)
            return {};
    }
    return count;
}

} // namespace

FeigObidDriver::FeigObidDriver(DriverEvents& events)
    : PolledDriver(describe(), frameRule(), {.pollEvery = 250ms, .answerWithin = 600ms}, events)
{
}

DriverInfo FeigObidDriver::describe()
{
    DriverInfo info;
    info.name = u"feig-obid"_s;
    info.title = u"FEIG OBID i-scan HF"_s;
    info.baud = 38400;
    info.otherBauds = {9600, 19200, 57600, 115200};
    info.polled = true;
    info.evenParity = true;
    info.presence.removalMs = 900;
    info.probe = frame(AddressedFrame::anybody, feigWhichCards);
    return info;
}

FrameRule FeigObidDriver::frameRule()
{
    return AddressedFrame::rule("\xB0\x65\x69", feigUncounted);
}

QByteArray FeigObidDriver::frame(quint8 address, QByteArrayView commandAndData)
{
    return AddressedFrame::make(feigUncounted, address, commandAndData);
}

QByteArray FeigObidDriver::question()
{
    switch (m_step) {
    case Step::Firmware: return frame(AddressedFrame::anybody, QByteArray(1, char(feigVersion)));
    case Step::More: return frame(AddressedFrame::anybody, feigWhichMore);
    case Step::Reset: return frame(AddressedFrame::anybody, QByteArray(1, char(feigResetField)));
    case Step::Inventory: break;
    }
    return frame(AddressedFrame::anybody, feigWhichCards);
}

void FeigObidDriver::takeFrame(const QByteArray& frame)
{
    if (!AddressedFrame::isAnswer(frame)) {
        takeEcho(frame.size());
        return;
    }
    takeAnswer(frame);
    const quint8 command = quint8(frame[2]);
    const quint8 status = quint8(frame[3]);
    const auto data = AddressedFrame::dataOf(frame).toByteArray();
    const bool isOwn = isAsked(command);
    told(command, status, data);
    if (isOwn && closeQuestion())
        answeredOwn(status, command == feigInventory && !data.isEmpty());
}

void FeigObidDriver::takeAnswer(const QByteArray& frame)
{
    const auto data = AddressedFrame::dataOf(frame).toByteArray();
    const bool isInventory = quint8(frame[2]) == feigInventory && (frame[3] == 0 || quint8(frame[3]) == feigMoreData);
    take(
        3, Part::Header, u"length %1, answer to %2"_s.arg(frame.size()).arg(hexOf(QByteArrayView(frame).sliced(2, 1))));
    take(1, Part::Text, feigStatus(quint8(frame[3])));
    if (isInventory && feigCardsIn(data) && !data.isEmpty())
        takeCards(data);
    else if (!data.isEmpty())
        take(data.size(), Part::Text, u"answer"_s);
    take(AddressedFrame::sumBytes, Part::Check, u"check, correct"_s);
    endFrame();
}

void FeigObidDriver::takeCards(const QByteArray& data)
{
    take(1, Part::Header, u"%1 cards"_s.arg(quint8(data.front())));
    for (qsizetype at = 1; at < data.size(); at += feigSetBytes) {
        take(feigNumberAt, Part::Header, u"kind of card"_s);
        take(feigNumberBytes, Part::Card,
            u"card %1"_s.arg(hexOf(QByteArrayView(data).sliced(at + feigNumberAt, feigNumberBytes))));
    }
}

void FeigObidDriver::told(quint8 command, quint8 status, const QByteArray& data)
{
    if (command == feigInventory && (status == feigDone || status == feigMoreData)) {
        const auto count = feigCardsIn(data);
        for (qsizetype i = 0; i < count.value_or(0); ++i)
            tellCard(QByteArrayView(data).sliced(1 + i * feigSetBytes + feigNumberAt, feigNumberBytes), u"iso15693"_s);
        if (!count)
            tell(Fault::Framing);
    } else if (command == feigVersion && status == feigDone && data.size() >= 2) {
        notifyFirmware(u"%1.%2"_s.arg(quint8(data[0])).arg(quint8(data[1]), 2, 10, QChar(u'0')));
    } else if (status == feigFieldError || status == feigFieldWarning) {
        tell(Fault::ReaderFault);
    } else if (command == feigInventory && status >= feigFirstRefusal && status <= feigLastRefusal) {
        tell(Fault::CommandRejected);
    }
}

// Cards that were told stay quiet until the field was off; where none was, nothing has to be woken.
void FeigObidDriver::answeredOwn(quint8 status, bool sawCards)
{
    switch (m_step) {
    case Step::Firmware:
        m_step = Step::Inventory;
        askAtOnce();
        break;
    case Step::Inventory:
    case Step::More:
        m_step = status == feigMoreData ? Step::More : sawCards || m_step == Step::More ? Step::Reset : Step::Inventory;
        if (m_step != Step::Inventory)
            askAtOnce();
        break;
    case Step::Reset: m_step = Step::Inventory; break;
    }
}

// What begins no frame may be a line of scan mode.
bool FeigObidDriver::takeStranger()
{
    const auto bytes = buffer();
    const auto digits = std::find_if_not(bytes.begin(), bytes.end(), isFeigDigit) - bytes.begin();
    const bool ends = digits < bytes.size();
    if (m_inLongLine || digits > 2 * feigNumberBytes) {
        m_inLongLine = !ends;
        skipNoise(std::max<qsizetype>(digits, 1));
        return true;
    }
    if (!ends)
        return false;
    if (digits == 2 * feigNumberBytes && bytes[digits] == '\r') {
        takeLine(digits);
    } else if (bytes.front() == '\r' || bytes.front() == '\n') {
        take(1, Part::Text, u"end of the line"_s);
        endFrame();
    } else {
        skipNoise(std::max<qsizetype>(digits, 1));
    }
    return true;
}

void FeigObidDriver::takeLine(qsizetype digits)
{
    Tag tag;
    tag.id = digitsOf(buffer().first(digits));
    tag.technology = tag.id.startsWith(u"E0") || tag.id.endsWith(u"E0") ? u"iso15693"_s : QString();
    tag.checked = false;
    take(digits, Part::Card, u"card %1, as text"_s.arg(tag.id));
    take(1, Part::End, u"end of the line"_s);
    endFrame();
    stopAsking();
    tell(tag);
}

} // namespace everyport::rfid
