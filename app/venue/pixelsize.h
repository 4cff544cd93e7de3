#pragma once

#include <optional>

#include <QByteArray>
#include <QSizeF>

namespace everyport::venue {

inline constexpr double mostPlanPixels = 40e6; ///< In all: more would fill the memory of whoever looks at it.

/// How many pixels a PNG or a JPEG is wide and high, as it says before anything of it is decoded; 0 is what it says,
/// too. Nothing where it is neither or does not say.
std::optional<QSizeF> pngSize(const QByteArray& bytes);
std::optional<QSizeF> jpegSize(const QByteArray& bytes);

} // namespace everyport::venue
