#include "app/venue/pixelsize.h"

#include <QtEndian>

namespace everyport::venue {

namespace {

quint32 number32(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

quint16 number16(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

} // namespace

/// The first chunk says it (PNG §11.2.2).
std::optional<QSizeF> pngSize(const QByteArray& bytes)
{
    if (bytes.size() < 33 || bytes.mid(12, 4) != "IHDR")
        return {};
    return QSizeF(number32(bytes, 16), number32(bytes, 20));
}

/// The frame's header says it (ITU T.81 §B.2.2), behind as many segments as a camera likes.
std::optional<QSizeF> jpegSize(const QByteArray& bytes)
{
    qsizetype at = 2;
    while (at + 9 < bytes.size()) {
        if (quint8(bytes[at]) != 0xff)
            return {};
        const auto marker = quint8(bytes[at + 1]);
        if (marker == 0xff) { // what fills up
            ++at;
            continue;
        }
        const bool isFrame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame)
            return QSizeF(number16(bytes, at + 7), number16(bytes, at + 5));
        at += 2 + number16(bytes, at + 2);
    }
    return {};
}

} // namespace everyport::venue
