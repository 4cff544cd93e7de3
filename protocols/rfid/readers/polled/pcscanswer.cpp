#include "protocols/rfid/readers/polled/pcscanswer.h"

#include <algorithm>

#include <QHash>

namespace everyport::rfid {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype shortestNumber = 4;
constexpr qsizetype longestNumber = 10;

// Historical bytes of an ATR for a card without contacts: 80 4F 0C, who registered what follows, the standard in one
// byte and the kind of card in two.
constexpr QByteArrayView registered("\x80\x4F\x0C\xA0\x00\x00\x03\x06", 8);
constexpr qsizetype standardAt = 4 + registered.size();

bool namesItsKind(QByteArrayView atr)
{
    return atr.size() >= standardAt + 3 && atr.sliced(4, registered.size()) == registered;
}

/// PC/SC part 3, 3.1.3.2.3.1: of a card of type B with its own protocol the reader takes over application data,
/// protocol info and a nibble, eight bytes. Eight of a card of type A may stand there, too: they are its own, and
/// hardly such.
bool hasTypeBForm(QByteArrayView atr)
{
    if (atr.size() != 13 || !atr.startsWith(QByteArrayView("\x3B\x88\x80\x01", 4)))
        return false;
    const auto byte = [atr](qsizetype at) { return quint8(atr[4 + at]); };
    const bool hasRates = (byte(4) & 0x08) == 0;
    const bool hasProtocol = (byte(5) & 0x09) == 0x01 && byte(5) >> 4 <= 0x0C;
    const bool hasTimes = byte(6) >> 4 < 0x0F;
    return hasRates && hasProtocol && hasTimes && (byte(7) & 0x0F) == 0;
}

// What the lamp's byte of ACR122U's command means: how a colour begins to blink, and that it does.
constexpr int redBlinks = 0x50;
constexpr int greenBlinks = 0xA0;
constexpr auto lampUnit = 100ms;
constexpr int longestBlink = 50; // units
constexpr int beepsWithFirstHalf = 1;

} // namespace

PcscNumber pcscNumber(QByteArrayView answer)
{
    PcscNumber number;
    if (answer.size() < 2)
        return number;
    number.status = answer.last(2).toByteArray();
    number.bytes = answer.chopped(2).toByteArray();
    const bool fits = number.bytes.size() >= shortestNumber && number.bytes.size() <= longestNumber;
    if (number.status == QByteArrayView("\x90\x00", 2) && fits)
        number.outcome = PcscNumber::Outcome::Read;
    else if (number.status == QByteArrayView("\x63\x00", 2))
        number.outcome = PcscNumber::Outcome::TryAgain;
    return number;
}

QString pcscTechnology(QByteArrayView atr)
{
    if (hasTypeBForm(atr))
        return u"iso14443b"_s;
    if (!namesItsKind(atr))
        return {};
    switch (quint8(atr[standardAt])) {
    case 0x01:
    case 0x02:
    case 0x03: return u"iso14443a"_s;
    case 0x05:
    case 0x06:
    case 0x07: return u"iso14443b"_s;
    case 0x09:
    case 0x0A:
    case 0x0B:
    case 0x0C: return u"iso15693"_s;
    case 0x11: return u"felica"_s;
    default: return {};
    }
}

QString pcscCardName(QByteArrayView atr)
{
    // PC/SC part 3, supplemental document, and the API manual of ACR122U for FF 40 and F0 04.
    static const QHash<quint16, QString> names{{0x0001, u"MIFARE Classic 1K"_s}, {0x0002, u"MIFARE Classic 4K"_s},
        {0x0003, u"MIFARE Ultralight"_s}, {0x0026, u"MIFARE Mini"_s}, {0x003A, u"MIFARE Ultralight C"_s},
        {0x0036, u"MIFARE Plus SL1 2K"_s}, {0x0037, u"MIFARE Plus SL1 4K"_s}, {0x0014, u"ICODE SLI"_s},
        {0x003B, u"FeliCa"_s}, {0xF004, u"Topaz or Jewel"_s}, {0xF011, u"FeliCa"_s}, {0xF012, u"FeliCa"_s}};
    if (!namesItsKind(atr))
        return {};
    return names.value(quint16(quint8(atr[standardAt + 1]) << 8 | quint8(atr[standardAt + 2])));
}

bool isAlwaysThere(QByteArrayView atr)
{
    return atr.startsWith(QByteArrayView("\x3B\xBE\x95\x00\x00\x41\x03", 7));
}

bool isAcr122(QStringView reader)
{
    const auto is = [reader](QLatin1StringView model) { return reader.contains(model, Qt::CaseInsensitive); };
    // touchatag's was an ACR122U under another name.
    return is("ACR122"_L1) || is("ACR 122"_L1) || is("touchatag"_L1);
}

QByteArray acr122Lamp(const Feedback& feedback)
{
    const bool isGood = feedback.kind == Feedback::Kind::Good;
    const int whole = std::clamp<int>(int(feedback.lasts / lampUnit), 1, longestBlink);
    const int times = isGood ? 1 : std::max(2, whole / 2);
    const int lit = isGood ? whole : 1;
    QByteArray command("\xFF\x00\x40", 3);
    for (const int part : {isGood ? greenBlinks : redBlinks, 4, lit, isGood ? 0 : 1, times, beepsWithFirstHalf})
        command += char(part);
    return command;
}

QByteArray acr122FirmwareQuestion()
{
    return QByteArray("\xFF\x00\x48\x00\x00", 5);
}

QString acr122Firmware(QByteArrayView answer)
{
    // The manual's answer has no status behind it; some have one all the same.
    if (answer.endsWith(QByteArrayView("\x90\x00", 2)))
        answer.chop(2);
    const bool isText = std::all_of(answer.begin(), answer.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
    return answer.size() >= 4 && answer.size() <= 32 && isText ? QString::fromLatin1(answer).trimmed() : QString();
}

} // namespace everyport::rfid
