#pragma once

#include "app/polls/kinds/scalefigures.h"
#include "ui/charts/chartdata.h"

namespace everyport::ui {

/// Mean, median and spread of a scale, with one digit.
ChartResult scaleResult(const polls::ScaleFigures& scale);

} // namespace everyport::ui
