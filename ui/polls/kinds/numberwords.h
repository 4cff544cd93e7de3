#pragma once

#include "app/polls/kinds/numberfigures.h"
#include "ui/charts/chartdata.h"

namespace everyport::ui {

/// Mean, median, spread and range of the numbers that voters gave, in `unit`.
ChartResult numberWords(const polls::NumberFigures& numbers, const QString& unit);

/// A chart's rows as columns on the numbers that each stands for. Another station may tell of other bins than it has
/// rows: those are bars.
void showNumbers(ChartData& data, const polls::NumberFigures& numbers, const QString& unit);

} // namespace everyport::ui
