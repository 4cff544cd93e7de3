#include "protocols/rfid/readers/polled/pepperframe.h"

#include "protocols/rfid/driver/checksum.h"

namespace everyport::rfid {

namespace {

constexpr int longestPayload = 256; // a block of a card's memory with what belongs to it

QByteArray lowByteFirst(quint16 word)
{
    return QByteArray(1, char(word & 0xFF)) + char(word >> 8);
}

} // namespace

std::optional<PepperLayout> pepperLayout(QByteArrayView bytes)
{
    if (bytes.size() < PepperLayout::header)
        return {};
    const auto at = [&](qsizetype index) { return int(quint8(bytes[index])); };
    PepperLayout layout;
    layout.payload = (at(1) | at(2) << 8) - PepperLayout::crc;
    layout.lengthFits = (at(1) ^ at(3)) == 0xFF && (at(2) ^ at(4)) == 0xFF && layout.payload > 0
        && layout.payload <= longestPayload;
    return layout;
}

QByteArray pepperFrame(QByteArrayView payload)
{
    const auto length = quint16(payload.size() + PepperLayout::crc);
    return pepperStart + lowByteFirst(length) + lowByteFirst(quint16(~length)) + payload.toByteArray()
        + lowByteFirst(crc16CcittFalse(payload));
}

} // namespace everyport::rfid
