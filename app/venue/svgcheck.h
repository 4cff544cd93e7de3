#pragma once

#include <QSizeF>
#include <QString>

#include "netcore/base/result.h"

namespace everyport::venue {

/// Reads an SVG as a picture and nothing else, and gives its size in its own units. Refused/BadValue where it is none,
/// or could do or fetch something where it is shown: scripts, handlers, foreign elements, references to elsewhere,
/// entities. So it is where drawing it could take a screen's memory or its time: elements that repeat each other,
/// filters, pictures with too many pixels, styles that are looked up without end, tags that are crowded (crowding.h).
Result<QSizeF> checkSvg(const QString& text);

Error noPicture(); ///< For what is of no kind that a plan can be.

} // namespace everyport::venue
