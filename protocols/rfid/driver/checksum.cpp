#include "protocols/rfid/driver/checksum.h"

namespace everyport::rfid {

quint8 xor8(QByteArrayView bytes)
{
    quint8 sum = 0;
    for (const char byte : bytes)
        sum = quint8(sum ^ quint8(byte));
    return sum;
}

quint8 sum8(QByteArrayView bytes)
{
    quint8 sum = 0;
    for (const char byte : bytes)
        sum = quint8(sum + quint8(byte));
    return sum;
}

quint8 twos8(QByteArrayView bytes)
{
    return quint8(-sum8(bytes));
}

quint16 crc16Mcrf4xx(QByteArrayView bytes)
{
    quint16 crc = 0xFFFF;
    for (const char byte : bytes) {
        crc = quint16(crc ^ quint8(byte));
        for (int bit = 0; bit < 8; ++bit)
            crc = quint16(crc & 1 ? (crc >> 1) ^ 0x8408 : crc >> 1);
    }
    return crc;
}

quint16 crc16CcittFalse(QByteArrayView bytes)
{
    quint16 crc = 0xFFFF;
    for (const char byte : bytes) {
        crc = quint16(crc ^ (quint8(byte) << 8));
        for (int bit = 0; bit < 8; ++bit)
            crc = quint16(crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1);
    }
    return crc;
}

} // namespace everyport::rfid
