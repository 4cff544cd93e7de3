#pragma once

#include <QString>

#include "app/events/eventslide.h"

namespace everyport::ui {

using everyport::events::Slide;

QString kindName(Slide::Kind kind);  ///< "What comes next": also the title of one without its own.
QString titleOf(const Slide& slide); ///< Its own, or its first line, or its kind's.

} // namespace everyport::ui
