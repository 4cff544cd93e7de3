#pragma once

#include <QByteArrayView>

namespace everyport::rfid {

quint8 xor8(QByteArrayView bytes);
quint8 sum8(QByteArrayView bytes);
quint8 twos8(QByteArrayView bytes);            ///< What makes the sum of all bytes zero.
quint16 crc16Mcrf4xx(QByteArrayView bytes);    ///< Reflected 8408, begun with FFFF.
quint16 crc16CcittFalse(QByteArrayView bytes); ///< 1021, begun with FFFF.

} // namespace everyport::rfid
