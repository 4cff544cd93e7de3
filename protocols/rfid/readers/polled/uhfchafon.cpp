#include "protocols/rfid/readers/polled/uhfchafon.h"

#include <bit>

#include "protocols/rfid/driver/hex.h"
#include "protocols/rfid/readers/polled/addressedframe.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int chafonUncounted = 1; // the length itself
constexpr quint8 chafonInventory = 0x01;
constexpr quint8 chafonVersion = 0x21;
// Q of 4 for some sixteen labels, session 0, no mask, target A, the first antenna, 200 ms.
constexpr QByteArrayView longInventory("\x01\x04\x00\x01\x00\x00\x00\x00\x80\x02", 10);

constexpr quint8 lastSuccess = 0x04;
constexpr quint8 antennaError = 0xF8;
constexpr quint8 noLabel = 0xFB;
constexpr quint8 firstWrongForm = 0xFD; // length, command, parameter

constexpr quint8 kindWithoutAntenna = 0x09;
constexpr quint8 kindWithAntenna = 0x0C;

constexpr int shortestLabel = 4;
constexpr int longestLabel = 62; // what the length in its PC word can say

QString chafonStatus(quint8 command, quint8 status)
{
    QString says = u"status %1"_s.arg(hexOf(QByteArray(1, char(status))));
    if (command != chafonInventory)
        return status == 0 ? u"done"_s : says;
    switch (status) {
    case 0x01:
    case 0x02: says = u"done"_s; break;
    case 0x03: says = u"there is more"_s; break;
    case 0x04: says = u"more labels than it can keep"_s; break;
    case antennaError: says = u"no antenna"_s; break;
    case noLabel: says = u"no card"_s; break;
    default: break;
    }
    return says;
}

} // namespace

UhfChafonDriver::UhfChafonDriver(DriverEvents& events)
    // An inventory takes up to a second where nothing is found.
    : PolledDriver(describe(), frameRule(), {.pollEvery = 200ms, .answerWithin = 1500ms}, events)
{
}

DriverInfo UhfChafonDriver::describe()
{
    DriverInfo info;
    info.name = u"uhf-chafon"_s;
    info.title = u"Chafon UHF reader (EPC Gen2)"_s;
    info.baud = 57600;
    info.otherBauds = {9600, 19200, 38400, 115200};
    info.polled = true;
    info.presence.removalMs = 2000;
    info.probe = frame(AddressedFrame::anybody, QByteArray(1, char(chafonVersion)));
    return info;
}

FrameRule UhfChafonDriver::frameRule()
{
    return AddressedFrame::rule("\x01\x21", chafonUncounted);
}

QByteArray UhfChafonDriver::frame(quint8 address, QByteArrayView commandAndData)
{
    return AddressedFrame::make(chafonUncounted, address, commandAndData);
}

QByteArray UhfChafonDriver::question()
{
    if (m_asksVersion)
        return frame(AddressedFrame::anybody, QByteArray(1, char(chafonVersion)));
    return frame(AddressedFrame::anybody, m_asksLongForm ? longInventory : longInventory.first(1));
}

void UhfChafonDriver::takeFrame(const QByteArray& frame)
{
    if (!AddressedFrame::isAnswer(frame)) {
        takeEcho(frame.size());
        return;
    }
    const quint8 command = quint8(frame[2]);
    const quint8 status = quint8(frame[3]);
    const auto data = AddressedFrame::dataOf(frame);
    const bool isInventory = command == chafonInventory && status <= lastSuccess;
    const auto labels = isInventory ? labelsIn(data) : Labels();
    takeAnswer(frame, labels);

    const bool isOwn = isAsked(command);
    if (command == chafonInventory)
        inventoryTold(status, labels);
    else if (status == 0)
        versionTold(data);
    if (isOwn && closeQuestion() && std::exchange(m_asksVersion, false))
        askAtOnce();
}

void UhfChafonDriver::takeAnswer(const QByteArray& frame, const Labels& labels)
{
    const auto size = AddressedFrame::dataOf(frame).size();
    take(3, Part::Header,
        u"length %1, answer to %2"_s.arg(frame.size() - 1).arg(hexOf(QByteArrayView(frame).sliced(2, 1))));
    take(1, Part::Text, chafonStatus(quint8(frame[2]), quint8(frame[3])));
    if (labels.fits && labels.header > 0) {
        take(labels.header, Part::Header, u"%1 cards"_s.arg(labels.list.size()));
        for (const auto& label : labels.list) {
            take(1, Part::Header, u"length %1"_s.arg(label.number.size()));
            take(label.number.size(), Part::Card, u"card %1"_s.arg(hexOf(label.number)));
            if (label.strength >= 0)
                take(1, Part::Text, u"strength %1"_s.arg(label.strength));
        }
    } else if (size > 0) {
        take(size, Part::Text, u"answer"_s);
    }
    take(AddressedFrame::sumBytes, Part::Check, u"check, correct"_s);
    endFrame();
}

void UhfChafonDriver::inventoryTold(quint8 status, const Labels& labels)
{
    if (status <= lastSuccess) {
        for (const auto& label : labels.list)
            tellCard(label.number, u"epc-gen2"_s, labels.antenna);
        if (!labels.fits)
            tell(Fault::Framing);
    } else if (status == antennaError) {
        tell(Fault::ReaderFault);
    } else if (status >= firstWrongForm) {
        tell(Fault::CommandRejected);
        m_asksLongForm = !m_asksLongForm;
    }
}

void UhfChafonDriver::versionTold(QByteArrayView data)
{
    if (data.size() < 3)
        return;
    notifyFirmware(u"%1.%2"_s.arg(quint8(data[0])).arg(quint8(data[1]), 2, 10, QChar(u'0')));
    const quint8 kind = quint8(data[2]);
    if (kind == kindWithAntenna || kind == kindWithoutAntenna)
        m_hasAntenna = kind == kindWithAntenna;
}

UhfChafonDriver::Labels UhfChafonDriver::labelsIn(QByteArrayView data, bool hasAntenna)
{
    Labels labels;
    if (data.isEmpty()) {
        labels.fits = true;
        return labels;
    }
    labels.header = hasAntenna ? 2 : 1;
    if (data.size() < labels.header)
        return labels;
    if (hasAntenna && data.front() != 0)
        labels.antenna = QString::number(std::bit_width(quint8(data.front()))); // a bit for each
    qsizetype at = labels.header;
    for (int left = quint8(data[at - 1]); left > 0; --left) {
        const int size = at < data.size() ? quint8(data[at]) : 0;
        if (size < shortestLabel || size > longestLabel || at + 1 + size + (hasAntenna ? 1 : 0) > data.size())
            return {.header = labels.header};
        Label label{data.sliced(at + 1, size)};
        at += 1 + size;
        if (hasAntenna)
            label.strength = quint8(data[at++]);
        labels.list.append(label);
    }
    labels.fits = at == data.size();
    if (!labels.fits)
        labels.list.clear();
    return labels;
}

// Both forms seldom fit the same answer; then its kind decides.
UhfChafonDriver::Labels UhfChafonDriver::labelsIn(QByteArrayView data) const
{
    const bool first = m_hasAntenna.value_or(false);
    const auto likely = labelsIn(data, first);
    return likely.fits ? likely : labelsIn(data, !first);
}

} // namespace everyport::rfid
