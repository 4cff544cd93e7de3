#pragma once

#include <QtGlobal>

class QByteArray;

namespace everyport::ui {

constexpr qsizetype largestSvg = 8 * 1024 * 1024; ///< Of a larger one no more needs to be read than a byte.

/// Whether Qt may draw an SVG that is anybody's. Drawn, it would open what it names (pictures, style sheets, even a
/// pipe that nobody ever writes to) and could repeat itself without an end. So it refers to nothing but itself and
/// pictures of pixels that it contains, what it draws is bounded, and so is how long its tags take (crowding.h).
/// Compressed ones are none: they may unpack to anything; nor are those in an encoding that is no document's
/// (documenttext.h). For any thread.
bool isHarmlessSvg(const QByteArray& bytes);

} // namespace everyport::ui
