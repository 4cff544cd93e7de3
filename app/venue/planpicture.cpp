#include "app/venue/planpicture.h"

#include <optional>

#include <QSizeF>
#include <QtEndian>

#include "app/venue/svgcheck.h"

namespace everyport::venue {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastRatio = 0.1; // of width and height: a strip is no floor
constexpr double mostRatio = 10;

quint32 number32(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

quint16 number16(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

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

Error unfitPicture(const QString& sentence)
{
    return Error::refused(Reason::BadValue, sentence);
}

Result<PlanPicture> sized(QByteArray bytes, const QByteArray& type, const std::optional<QSizeF>& size)
{
    if (!size || size->width() < 1 || size->height() < 1)
        return unfitPicture(u"The picture is damaged: it does not say how large it is."_s);
    if (type != "image/svg+xml" && size->width() * size->height() > mostPlanPixels)
        return unfitPicture(
            u"The picture has more than %1 million pixels. Make it smaller."_s.arg(int(mostPlanPixels / 1e6)));
    const auto ratio = size->width() / size->height();
    if (ratio < leastRatio || ratio > mostRatio)
        return unfitPicture(u"The picture is too long and narrow for a plan. Cut off what shows nothing."_s);
    return PlanPicture{std::move(bytes), type, size->width(), size->height()};
}

} // namespace

Result<PlanPicture> readPlanPicture(QByteArray bytes)
{
    if (bytes.size() > largestPlanPicture)
        return unfitPicture(u"The picture has more than 4 MiB. Save it smaller, or as JPEG."_s);
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        const auto size = pngSize(bytes);
        return sized(std::move(bytes), "image/png", size);
    }
    if (bytes.startsWith("\xff\xd8\xff")) {
        const auto size = jpegSize(bytes);
        return sized(std::move(bytes), "image/jpeg", size);
    }
    const auto drawn = checkSvg(bytes);
    if (!drawn)
        return drawn.error();
    return sized(std::move(bytes), "image/svg+xml", *drawn);
}

} // namespace everyport::venue
