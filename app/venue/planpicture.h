#pragma once

#include <QByteArray>

#include "netcore/base/result.h"

namespace everyport::venue {

/// A picture of a floor, as somebody gave it.
struct PlanPicture {
    QByteArray bytes = {}; ///< Empty: there is none. An SVG's are UTF-8, whatever it came in.
    QByteArray type = {};  ///< "image/png", "image/jpeg", "image/svg+xml"
    double width = 0;      ///< Pixels, or an SVG's own units.
    double height = 0;
    bool isEmpty() const { return bytes.isEmpty(); }
    bool operator==(const PlanPicture&) const = default;
};

/// By its content, whatever its file is called. Refused/BadValue with a sentence that says what would be right: it is
/// no PNG, JPEG or SVG, larger than a screen could show (pixelsize.h), or an SVG with more in it than a picture, or
/// more than can be drawn (svgcheck.h). Nothing is decoded or drawn here.
Result<PlanPicture> readPlanPicture(QByteArray bytes);

inline constexpr qint64 largestPlanPicture = 4ll * 1024 * 1024;

} // namespace everyport::venue
