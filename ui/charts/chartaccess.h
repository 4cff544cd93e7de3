#pragma once

namespace everyport::ui {

/// Lets AT-SPI see a BarChart as a list of named bars. Once a program; later calls do nothing.
void installChartAccess();

} // namespace everyport::ui
