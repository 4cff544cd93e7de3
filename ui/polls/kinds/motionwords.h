#pragma once

#include "app/polls/kinds/motionresult.h"
#include "ui/charts/chartdata.h"

namespace everyport::ui {

/// What became of a motion and why: carried or not, while people vote "so far".
ChartResult motionWords(const polls::MotionResult& motion, bool isOver);

} // namespace everyport::ui
