#include "app/venue/planpicture.h"

#include <cmath>
#include <optional>

#include "app/venue/pixelsize.h"
#include "app/venue/svgcheck.h"

namespace everyport::venue {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastRatio = 0.1; // of width and height: a strip is no floor
constexpr double mostRatio = 10;

Error unfitPicture(const QString& sentence)
{
    return Error::refused(Reason::BadValue, sentence);
}

Result<PlanPicture> sized(QByteArray bytes, const QByteArray& type, const std::optional<QSizeF>& size)
{
    if (!size || !std::isfinite(size->width()) || !std::isfinite(size->height()) || size->width() < 1
        || size->height() < 1)
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
