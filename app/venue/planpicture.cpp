#include "app/venue/planpicture.h"

#include <cmath>
#include <optional>

#include "app/venue/pixelsize.h"
#include "app/venue/svgcheck.h"
#include "protocols/xml/documenttext.h"

namespace everyport::venue {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastRatio = 0.1; // of width and height: a strip is no floor
constexpr double mostRatio = 10;

Error unfitPicture(const QString& sentence)
{
    return Error::refused(Reason::BadValue, sentence);
}

Error tooLarge()
{
    return unfitPicture(u"The picture has more than 4 MiB. Save it smaller, or as JPEG."_s);
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

/// In UTF-8 whatever it came in, so that whoever draws it reads what was looked at.
Result<PlanPicture> drawing(const QByteArray& bytes)
{
    const auto text = xml::documentText(bytes);
    if (!text) {
        const bool isMeantSo = bytes.left(4).contains('<') || bytes.contains("<svg"); // behind a mark or blanks
        return isMeantSo ? text.error() : noPicture();
    }
    const auto drawn = checkSvg(*text);
    if (!drawn)
        return drawn.error();
    auto inUtf8 = text->toUtf8();
    if (inUtf8.size() > largestPlanPicture)
        return tooLarge();
    return sized(std::move(inUtf8), "image/svg+xml", *drawn);
}

} // namespace

Result<PlanPicture> readPlanPicture(QByteArray bytes)
{
    if (bytes.size() > largestPlanPicture)
        return tooLarge();
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        const auto size = pngSize(bytes);
        return sized(std::move(bytes), "image/png", size);
    }
    if (bytes.startsWith("\xff\xd8\xff")) {
        const auto size = jpegSize(bytes);
        return sized(std::move(bytes), "image/jpeg", size);
    }
    return drawing(bytes);
}

} // namespace everyport::venue
