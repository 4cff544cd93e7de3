#include "protocols/websocket/frame.h"

#include <cstring>

#include <QRandomGenerator>
#include <QtEndian>

namespace everyport::websocket {

namespace {

void appendLength(QByteArray& frame, quint64 length, bool masked)
{
    const quint8 maskBit = masked ? 0x80 : 0;
    char wide[8];
    if (length < 126) {
        frame.append(char(maskBit | quint8(length)));
    } else if (length <= 0xffff) {
        frame.append(char(maskBit | 126));
        qToBigEndian(quint16(length), wide);
        frame.append(wide, 2);
    } else {
        frame.append(char(maskBit | 127));
        qToBigEndian(length, wide);
        frame.append(wide, 8);
    }
}

} // namespace

QByteArray encodeFrame(Opcode opcode, QByteArrayView payload, std::optional<Mask> mask, bool final)
{
    QByteArray frame;
    frame.reserve(payload.size() + 14);
    frame.append(char((final ? 0x80 : 0) | quint8(opcode)));
    appendLength(frame, quint64(payload.size()), mask.has_value());
    if (!mask) {
        frame.append(payload);
        return frame;
    }
    char key[4];
    qToLittleEndian(*mask, key);
    frame.append(key, 4);
    const qsizetype start = frame.size();
    frame.append(payload);
    applyMask(frame.data() + start, payload.size(), *mask, 0);
    return frame;
}

QByteArray encodeClose(CloseCode code, QByteArrayView reason, std::optional<Mask> mask)
{
    if (code == CloseCode::NoStatus)
        return encodeFrame(Opcode::Close, {}, mask);
    char number[2];
    qToBigEndian(quint16(code), number);
    QByteArray payload(number, 2);
    qsizetype length = std::min(reason.size(), maximumControlPayload - 2);
    // A continuation byte after the cut means that the cut stands inside a character.
    while (length < reason.size() && length > 0 && (uchar(reason[length]) & 0xc0) == 0x80)
        --length;
    payload.append(reason.first(length));
    return encodeFrame(Opcode::Close, payload, mask);
}

QByteArrayView payloadOf(QByteArrayView frame)
{
    const int length = frame.size() < 2 ? 0 : frame[1] & 0x7f;
    const qsizetype head = length == 126 ? 4 : length == 127 ? 10 : 2;
    return frame.size() < head ? QByteArrayView() : frame.sliced(head);
}

void applyMask(char* bytes, qsizetype count, Mask mask, quint64 offset)
{
    char key[4];
    qToLittleEndian(mask, key);
    qsizetype at = 0;
    for (; at < count && (offset + quint64(at)) % 4 != 0; ++at)
        bytes[at] ^= key[(offset + quint64(at)) % 4];
    quint64 wide;
    char eight[8];
    std::memcpy(eight, key, 4);
    std::memcpy(eight + 4, key, 4);
    std::memcpy(&wide, eight, 8);
    for (; at + 8 <= count; at += 8) {
        quint64 word;
        std::memcpy(&word, bytes + at, 8);
        word ^= wide;
        std::memcpy(bytes + at, &word, 8);
    }
    for (; at < count; ++at)
        bytes[at] ^= key[(offset + quint64(at)) % 4];
}

Mask randomMask()
{
    return QRandomGenerator::system()->generate();
}

} // namespace everyport::websocket
