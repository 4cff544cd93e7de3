#include "protocols/rfid/driver/hex.h"

#include <algorithm>

namespace everyport::rfid {

qsizetype leadingHexDigits(QByteArrayView bytes, qsizetype most)
{
    const auto end = bytes.begin() + std::min(most, bytes.size());
    return std::find_if_not(bytes.begin(), end, isHexDigit) - bytes.begin();
}

QString hexOf(QByteArrayView bytes)
{
    return QString::fromLatin1(QByteArray::fromRawData(bytes.data(), bytes.size()).toHex()).toUpper();
}

QString digitsOf(QByteArrayView text)
{
    return QString::fromLatin1(text).toUpper();
}

QByteArray bytesOf(QStringView hex)
{
    return QByteArray::fromHex(hex.toLatin1());
}

QByteArray bytesOfDigits(QByteArrayView digits)
{
    return QByteArray::fromHex(QByteArray::fromRawData(digits.data(), digits.size()));
}

bool isHex(QStringView text)
{
    return !text.isEmpty() && text.size() % 2 == 0
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128 && isHexDigit(c.toLatin1()); });
}

} // namespace everyport::rfid
