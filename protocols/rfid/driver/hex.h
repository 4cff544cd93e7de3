#pragma once

#include <QByteArray>
#include <QString>

namespace everyport::rfid {

inline bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/// How many hex digits stand at the front of `bytes`, looking at most at `most`.
qsizetype leadingHexDigits(QByteArrayView bytes, qsizetype most);

/// Upper-case hex of raw bytes.
QString hexOf(QByteArrayView bytes);
/// The digits themselves, in upper case: they were text on the wire.
QString digitsOf(QByteArrayView text);
/// Raw bytes of hex text; the caller has looked that it is hex.
QByteArray bytesOf(QStringView hex);
QByteArray bytesOfDigits(QByteArrayView digits);
bool isHex(QStringView text); ///< Whole bytes of hex digits, at least one.

} // namespace everyport::rfid
