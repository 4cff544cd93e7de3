#include "protocols/rfid/readers/push/wiegandframe.h"

#include <algorithm>
#include <array>

#include "protocols/rfid/driver/hex.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array frameLengths{26, 34, 58, 66};
constexpr int keyLength = 4;
constexpr int longKeyLength = 8; // the key turned round before the key
constexpr auto keys = "0123456789*#"_L1;

bool isFrameLength(qsizetype bits)
{
    return std::find(frameLengths.begin(), frameLengths.end(), bits) != frameLengths.end();
}

// The parity bit and its half of the data together have an even number of ones at the front, an odd one at the end.
bool hasParity(const QByteArray& bits)
{
    const auto half = bits.size() / 2;
    return bits.first(half).count('1') % 2 == 0 && bits.last(half).count('1') % 2 == 1;
}

QByteArray turnedRound(QByteArray bits)
{
    for (auto& bit : bits)
        bit = bit == '0' ? '1' : '0';
    return bits;
}

QString valueOf(const QByteArray& bits)
{
    QString value;
    for (qsizetype at = 1; at + 4 < bits.size(); at += 4)
        value += QString::number(bits.sliced(at, 4).toInt(nullptr, 2), 16).toUpper();
    return value;
}

WiegandFrame keyFrame(const QByteArray& bits)
{
    WiegandFrame frame;
    const auto key = bits.toInt(nullptr, 2);
    if (key < keys.size()) {
        frame.kind = WiegandFrame::Kind::Key;
        frame.key = keys[key];
    }
    return frame;
}

} // namespace

WiegandFrame wiegandFrame(const QByteArray& bits)
{
    WiegandFrame frame;
    if (!std::all_of(bits.begin(), bits.end(), [](char c) { return c == '0' || c == '1'; }))
        return frame;
    if (bits.size() == keyLength)
        return keyFrame(bits);
    if (bits.size() == longKeyLength && bits.first(keyLength) == turnedRound(bits.last(keyLength)))
        return keyFrame(bits.last(keyLength));
    if (!isFrameLength(bits.size()))
        return frame;
    const auto inverse = turnedRound(bits);
    if (hasParity(bits)) {
        frame.kind = WiegandFrame::Kind::Card;
        frame.value = valueOf(bits);
    } else {
        frame.kind = WiegandFrame::Kind::Parity;
        frame.isSwapped = hasParity(inverse);
        if (frame.isSwapped)
            frame.value = valueOf(inverse);
    }
    if (frame.value.size() == 6) {
        frame.site = frame.value.first(2).toInt(nullptr, 16);
        frame.number = frame.value.sliced(2).toInt(nullptr, 16);
    }
    return frame;
}

Result<QByteArray> wiegandBits(const QString& value)
{
    if (!isHex(value) || !isFrameLength(4 * value.size() + 2))
        return Error::refused(
            Reason::BadValue, u"A Wiegand line carries card numbers with 6, 8, 14 or 16 hex digits."_s);
    QByteArray data;
    for (const auto digit : value)
        data += QByteArray::number(QString(digit).toInt(nullptr, 16), 2).rightJustified(4, '0');
    const auto half = data.size() / 2;
    const bool isOdd = data.first(half).count('1') % 2 == 1;
    const bool isEven = data.last(half).count('1') % 2 == 0;
    return (isOdd ? '1' : '0') + data + (isEven ? '1' : '0');
}

} // namespace everyport::rfid
