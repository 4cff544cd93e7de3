#pragma once

#include "app/polls/kinds/kindfigures.h"
#include "ui/charts/chartdata.h"

namespace everyport::ui {

/// What the votes come to. All of it is empty for a choice, and where nobody has voted. `isOver`: nobody votes any
/// more.
ChartResult kindResult(const polls::KindFigures& figures, bool isOver);

} // namespace everyport::ui
